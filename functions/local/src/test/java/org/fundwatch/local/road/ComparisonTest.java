package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest(name = "{0} beside {1}, unit {2}, {3} times: {4}")
    @CsvSource(textBlock = """
        1645500.00, 1645600.00, 100.00, 5,   true,  '100.00 less: rounding in print, up to 250.00'
        334400.00,  334500.00,  100.00, 2,   true,  '100.00 less: rounding in print, up to 100.00'
        1000.00,    1000.00,    100.00, 2,   true,  equal
        1000.00,    1100.00,    100.00, 2,   true,  '100.00 less: rounding in print, up to 100.00'
        1000.00,    1100.01,    100.00, 2,   false, '100.01 less: rounding explains only 100.00'
        1000.00,    899.99,     100.00, 2,   false, '100.01 more: rounding explains only 100.00'
        1000.00,    1175.00,    100.00, 3.5, true,  '175.00 less: rounding in print, up to 175.00'
        """)
    void a_printed_figure_explains_no_more_than_its_unit(
            String computed, String published, String unit, String multiple, boolean holds, String verdict) {
        var comparison =
                new Comparison(Money.yuan(computed), Money.yuan(published), Money.yuan(unit), Multiple.of(multiple));

        assertThat(comparison.holds()).isEqualTo(holds);
        assertThat(comparison.verdict()).isEqualTo(verdict);
    }
}
