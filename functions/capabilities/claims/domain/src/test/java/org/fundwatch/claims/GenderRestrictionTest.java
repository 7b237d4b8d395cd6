package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderRestrictionTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            R067, XL02BBA326A001010102180, male,    ''
            R067, XL02BBA326A001010102180, female,  1 1000.00
            R067, XL02BBA326A001010102180, unknown, ? patient.sex
            R067, XG01AAH038A009010109670, male,    1 1000.00
            R067, XG01AAH038A009010109670, female,  ''
            R081, 002202020010000,         male,    1 1000.00
            R081, 002202020010000,         female,  ''
            R081, 002202020010000,         unknown, ? patient.sex
            R081, 002101030280000,         female,  1 1000.00
            R081, 000000000000000,         unknown, ''
            R067, 002202020010000,         male,    ''
            """)
    void finds_what_is_only_for_the_other_sex(String rule, String code, String sex, String said) {
        var visit = aVisit("outpatient").sex(sex).line("code", code, "qty", "2", "unit_price", "500.00");

        assertThat(said(rule, visit.checked())).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} at {1}, stated {2}")
    @CsvSource(nullValues = "-", textBlock = """
            0.5, 0.01, -,     1 0.01
            0.4, 0.01, -,     1 0.00
            1,   1.00, 0.90,  1 0.90
            1,   -,    -,     1
            """)
    void names_what_the_line_costs_half_a_fen_up(String qty, String price, String stated, String said) {
        var visit =
                aVisit("outpatient").line("code", "002101030280000", "qty", qty, "unit_price", price, "amount", stated);

        assertThat(said("R081", visit.checked())).isEqualTo(said);
    }
}
