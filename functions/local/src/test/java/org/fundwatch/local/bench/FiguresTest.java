package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assertThat(figures(900, 100, 300).median()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void the_median_of_an_even_number_lies_half_way() {
        assertThat(figures(900, 100, 300, 400).median()).isEqualTo(Duration.ofMillis(350));
    }

    @Test
    void the_range_goes_from_the_shortest_to_the_longest() {
        assertThat(figures(900, 100, 300).range()).isEqualTo("0.100 s to 0.900 s");
    }

    @Test
    void a_ratio_compares_medians() {
        assertThat(figures(900, 100, 300).times(figures(120))).isEqualTo("2.5");
    }

    private static Figures figures(long... millis) {
        return new Figures(LongStream.of(millis).mapToObj(Duration::ofMillis).toList());
    }
}
