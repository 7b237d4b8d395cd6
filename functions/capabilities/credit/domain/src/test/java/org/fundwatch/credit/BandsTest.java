package org.fundwatch.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.credit.Bands.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    private static final Bands BANDS =
            Grading.EXAMPLES_ALLOWED.at(LocalDate.of(2026, 6, 1)).orElseThrow().bands();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            100.00, A
            85.01,  A
            85.00,  A
            84.99,  B
            65.01,  B
            65.00,  B
            64.99,  C
            40.01,  C
            40.00,  C
            39.99,  D
            0.01,   D
            0.00,   D
            """)
    void a_band_owns_the_score_that_it_begins_with(String score, String grade) {
        assertThat(BANDS.of(Points.of(score)).grade()).isEqualTo(grade);
    }

    @Test
    void the_order_in_the_file_decides_nothing() {
        assertThat(new Bands(BANDS.all().reversed()).of(Points.of("85"))).isEqualTo(BANDS.of(Points.of("85")));
    }

    @Test
    void bands_that_leave_a_score_without_a_grade_are_refused() {
        assertThatThrownBy(() -> bands("85", "40")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bands("40", "40", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bands()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Bands bands(String... starts) {
        return new Bands(List.of(starts).stream()
                .map(it -> new Band("A", "优级", Points.of(it)))
                .toList());
    }
}
