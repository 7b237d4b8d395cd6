package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargedAboveOrderedTest {
    private static final String TEST = "肌钙蛋白测定";

    @ParameterizedTest(name = "{0} charged, {1} ordered, {2} reported")
    @CsvSource(textBlock = """
            1,      2,   2, ''
            2,      2,   2, ''
            2.0001, 2,   2, 1 肌钙蛋白测定 qty 0.0001 0.01
            3,      2,   2, 1 肌钙蛋白测定 qty 1 60.00
            3,      3,   2, 1 肌钙蛋白测定 qty 1 60.00
            3,      2,   3, 1 肌钙蛋白测定 qty 1 60.00
            """)
    void finds_what_was_charged_above_the_smaller_record(String charged, String ordered, String reported, String said) {
        var visit = aVisit("outpatient")
                .recorded("orders", TEST, ordered)
                .recorded("reports", TEST, reported)
                .line("name", TEST, "qty", charged, "unit_price", "60.00");

        assertThat(said("S04", visit.checked())).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} charged with a tolerance of one")
    @CsvSource({"2, ''", "3, ''", "3.5, 1 肌钙蛋白测定 qty 1.5"})
    void leaves_alone_what_the_tolerance_covers(String charged, String said) {
        var visit = aVisit("outpatient").recorded("orders", TEST, "2").line("name", TEST, "qty", charged);

        assertThat(said("S04", visit.checkedBy(tolerantOfOne()))).isEqualTo(said);
    }

    @Test
    void does_not_check_what_was_not_supplied() {
        var visit = aVisit("outpatient").recorded("orders", TEST, "2").line("name", TEST, "qty", "9");

        assertThat(said("S04", visit.checked())).isEqualTo("? visit.reports");
        assertThat(said("S04", aVisit("outpatient").checked())).isEqualTo("? visit.orders; ? visit.reports");
    }

    @Test
    void takes_an_empty_record_at_its_word() {
        var visit = aVisit("outpatient")
                .visit("orders", List.of())
                .visit("reports", List.of())
                .line("name", TEST, "qty", "1", "unit_price", "60.00");

        assertThat(said("S04", visit.checked())).isEqualTo("1 肌钙蛋白测定 qty 1 60.00");
    }

    @Test
    void adds_up_the_lines_of_an_item_and_lays_the_excess_on_the_last() {
        var visit = aVisit("outpatient")
                .recorded("orders", TEST, "2")
                .recorded("reports", TEST, "2")
                .line("name", TEST, "qty", "2", "unit_price", "50.00")
                .line("name", TEST, "qty", "1", "unit_price", "60.00")
                .line("name", TEST, "qty", "1", "unit_price", "70.00");

        assertThat(said("S04", visit.checked())).isEqualTo("1 2 3 肌钙蛋白测定 qty 2 130.00");
    }

    @Test
    void knows_an_item_by_its_code_before_its_name() {
        var visit = aVisit("outpatient")
                .recorded("orders", TEST, "2")
                .recorded("reports", TEST, "2")
                .line("name", TEST, "code", "002501000000000", "qty", "1");

        assertThat(said("S04", visit.checked())).isEqualTo("1 002501000000000 qty 1");
    }

    private static KnowledgeEdition tolerantOfOne() {
        return KnowledgeEdition.read(
                Tree.of(EditionFormTest.edition(
                        EditionFormTest.rule("S04", Map.of("tolerance", "1", "compare_to", List.of("orders"))))),
                Checking.catalogue(),
                "test");
    }
}
