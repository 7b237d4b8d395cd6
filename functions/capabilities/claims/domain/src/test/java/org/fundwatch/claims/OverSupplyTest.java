package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverSupplyTest {

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource(textBlock = """
            emergency,          2,  ''
            emergency,          3,  ''
            emergency,          4,  1 days 1
            outpatient,         6,  ''
            outpatient,         7,  ''
            outpatient,         8,  1 days 1
            chronic_outpatient, 13, ''
            chronic_outpatient, 14, ''
            chronic_outpatient, 15, 1 days 1
            pharmacy,           99, ''
            """)
    void finds_days_above_the_limit_of_the_kind_of_visit(String type, int days, String said) {
        var visit = aVisit(type).line("category", "drug", "days_supply", days);

        assertThat(said("R068", visit.checked())).isEqualTo(said);
    }

    @Test
    void a_drug_of_which_nobody_says_for_how_long_is_not_checked_where_there_is_a_limit() {
        assertThat(said("R068", aVisit("emergency").line("category", "drug").checked()))
                .isEqualTo("? visit.lines.days_supply");
        assertThat(said("R068", aVisit("emergency").line("category", "exam").checked()))
                .isEmpty();
        assertThat(said(
                        "R068",
                        aStay("2025-03-10", null).line("category", "drug").checked()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({"29, ''", "30, ''", "31, 1 days 1"})
    void an_items_own_limit_comes_first(int days, String said) {
        var params = Map.of("max_days", Map.of("某药", 30), "max_days_by_visit_type", Map.of("emergency", 3));
        var edition = KnowledgeEdition.read(
                Tree.of(EditionFormTest.edition(EditionFormTest.rule("R068", params))), Checking.catalogue(), "test");
        var visit = aVisit("emergency").line("name", "某药", "category", "drug", "days_supply", days);

        assertThat(said("R068", visit.checkedBy(edition))).isEqualTo(said);
    }
}
