package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.Settled.aStay;

import org.junit.jupiter.api.Test;

class LongStayTest {
    private static final int LINES = 100_000;

    @Test
    void a_stay_of_a_hundred_thousand_lines_is_screened_like_any_other() {
        var stay = aStay("S1", "P1", "2024-03-01", "2025-03-01");
        for (var i = 1; i < LINES; i++) {
            stay.line("00110900001%04d".formatted(i % 300), "某项目");
        }
        var shelf = new Memory();

        var work = new PartitionScreening(Rules.demonstration(), "test", _ -> {})
                .run(Given.of(stay.forMen()), shelf)
                .work();

        assertThat(work.of("lines")).isEqualTo(LINES);
        assertThat(work.of("findings")).isEqualTo(1);
        assertThat(shelf.findings()).contains("\"rule\":\"R081\"", "\"lines\":[100000]");
    }
}
