package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.fundwatch.local.template.ThrottleSpec;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    private final TokenBucket bucket = new TokenBucket(new ThrottleSpec(2, 3), () -> now);

    @Test
    void lets_a_burst_pass_and_then_so_many_a_second() {
        assertThat(taken()).isEqualTo(3);

        now = now.plusMillis(499);
        assertThat(taken()).isZero();

        now = now.plusMillis(1);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void never_saves_more_than_a_burst() {
        now = now.plusSeconds(3600);

        assertThat(taken()).isEqualTo(3);
    }

    private int taken() {
        int taken = 0;
        while (bucket.take()) {
            taken++;
        }
        return taken;
    }
}
