package org.fundwatch.deskpages.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarChartTest {
    private static final int NO_MARK = -1;

    @Test
    void a_short_label_is_whole() {
        assertThat(of("H34110000001")).contains("viewBox=\"0 0 700 26\"", ">H34110000001<");
    }

    @Test
    void a_longer_label_moves_the_bars_to_the_right() {
        assertThat(of("R067 Drug limited to a gender")).contains(">R067 Drug limited to a gender<", "<rect x=\"240\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S04 Charged count above ordered or reported count", "S04 收费次数大于医嘱或者报告的次数以及多计费用的次数"})
    void a_label_that_is_too_long_is_cut_and_says_so(String label) {
        var svg = of(label);

        assertThat(svg).contains(">S04 ", "…<").doesNotContain(label);
    }

    private static String of(String label) {
        return new BarChart("name", List.of(new BarChart.Bar(label, 1, "1")), 1, NO_MARK).svg();
    }
}
