package org.fundwatch.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "{0}: decided {1}, asked {2} -> {3}")
    @CsvSource(textBlock = """
            months,   2025-06-01, 2025-05-31, false
            months,   2025-06-01, 2025-06-01, true
            months,   2025-06-01, 2026-05-31, true
            months,   2025-06-01, 2026-06-01, false
            months,   2024-02-29, 2025-02-27, true
            months,   2024-02-29, 2025-02-28, false
            calendar, 2025-06-01, 2025-05-31, false
            calendar, 2025-06-01, 2025-06-01, true
            calendar, 2025-06-01, 2025-12-31, true
            calendar, 2025-06-01, 2026-01-01, false
            calendar, 2025-12-31, 2025-12-31, true
            """)
    void a_penalty_counts_from_its_decision_to_the_end_of_its_period(
            String shape, LocalDate decidedOn, LocalDate asOf, boolean counts) {
        Object value = shape.equals("months") ? 12 : "YEAR";

        assertThat(period(Map.of(shape, value)).covers(decidedOn, asOf)).isEqualTo(counts);
    }

    @Test
    void another_shape_is_refused() {
        assertThatThrownBy(() -> period(Map.of("years", 1))).isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> period(Map.of("months", 0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Period period(Map<String, Object> shape) {
        return Period.of(Tree.of(Map.of("period", shape)));
    }
}
