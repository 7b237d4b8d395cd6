package org.fundwatch.claimvalidation.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

    @ParameterizedTest(name = "{0} taken, after {1} s")
    @CsvSource(textBlock = """
            1,  0, 2, 60
            1, 59, 2,  2
            3, 30, 0, 31
            9, 30, 0, 31
            """)
    void says_how_much_is_left_and_until_when(int taken, int seconds, int left, int reset) {
        assertThat(new Window(NOON, taken).allowance(3, NOON.plusSeconds(seconds)))
                .isEqualTo(new Allowance(3, left, reset));
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "61, true"})
    void is_over_after_a_minute(int seconds, boolean over) {
        assertThat(new Window(NOON, 1).isOver(NOON.plusSeconds(seconds))).isEqualTo(over);
    }
}
