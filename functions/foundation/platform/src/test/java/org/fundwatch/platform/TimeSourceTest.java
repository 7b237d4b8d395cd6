package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeSourceTest {

    @Test
    void the_day_begins_at_midnight_in_china() {
        assertThat(at("2024-02-29T15:59:59Z").today()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(at("2024-02-29T16:00:00Z").today()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void moments_are_as_fine_as_the_database_keeps_them() {
        assertThat(at("2024-02-29T15:59:59.123456789Z").now()).isEqualTo(Instant.parse("2024-02-29T15:59:59.123456Z"));
    }

    private static TimeSource at(String instant) {
        return new TimeSource(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
