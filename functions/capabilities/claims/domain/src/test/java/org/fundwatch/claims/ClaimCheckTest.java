package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.List;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {
    private static final String FOR_MEN = "002101030280000";

    @Test
    void counts_the_money_of_a_line_once_with_the_largest_amount() {
        var visit = aVisit("outpatient")
                .visit("orders", List.of())
                .visit("reports", List.of())
                .line("code", FOR_MEN, "qty", "2", "unit_price", "500.00", "amount", "900.00")
                .line("name", "某检查", "qty", "1", "unit_price", "7.00");

        var result = visit.checked();

        assertThat(said("S04", result)).isEqualTo("1 002101030280000 qty 2 1000.00; 2 某检查 qty 1 7.00");
        assertThat(said("R081", result)).isEqualTo("1 900.00");
        assertThat(result.total()).hasToString("1007.00");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0.605, 1.00, 0.61", "0.604, 1.00, 0.60", "1, 1.00, 1.00", "0, 1.00, 0.00"})
    void the_funds_share_of_the_loss_rounds_half_up(String ratio, String amount, String loss) {
        var visit = aVisit("outpatient").visit("fund_ratio", ratio).line("code", FOR_MEN, "amount", amount);

        assertThat(said("R081", visit.checked())).isEqualTo("1 " + amount + " loss " + loss);
    }

    @Test
    void asks_only_the_rules_of_the_stage() {
        var stay = aStay("2025-03-10", null).with("stage", "pre");

        assertThat(stay.checked().trace().steps())
                .extracting(step -> step.rule().value())
                .containsExactly("R068", "R067", "R081");
    }

    @Test
    void asks_no_rule_whose_values_may_not_decide_here() {
        var result =
                aStay("2025-03-10", null).checkedBy(Checking.demonstration().only(Evidence::isLaw));

        assertThat(result.trace().steps())
                .extracting(step -> step.rule().value())
                .containsExactly("R067", "R081");
        assertThat(Checking.demonstration().holdsExamples()).isTrue();
        assertThat(Checking.demonstration().only(Evidence::isLaw).holdsExamples())
                .isFalse();
    }

    @Test
    void the_trace_tells_what_every_rule_said_and_names_nobody() {
        var trace = aVisit("outpatient")
                .sex("unknown")
                .visit("id", "V-canary")
                .line("code", FOR_MEN)
                .checked()
                .trace();

        assertThat(trace.policy()).hasToString("edition/demonstration-1");
        assertThat(trace.steps())
                .extracting(TraceStep::answer)
                .containsExactly(
                        "nothing found",
                        "not checked: visit.orders; not checked: visit.reports",
                        "nothing found",
                        "nothing found",
                        "nothing found",
                        "not checked: patient.sex");
        assertThat(trace.toString()).doesNotContain("P1", "V-canary");
    }

    @Test
    void the_same_claim_gets_the_same_answer() {
        var visit = aVisit("outpatient").line("code", FOR_MEN, "amount", "1.00");

        assertThat(visit.checked()).isEqualTo(visit.checked());
    }

    @Test
    void what_is_recorded_of_a_finding_has_no_visit() {
        var finding = aVisit("emergency")
                .line("category", "drug", "days_supply", 5)
                .checked()
                .findings()
                .getFirst();

        assertThat(finding.recorded().excess()).contains("2");
        assertThat(finding.recorded().lines()).containsExactly(1);
    }
}
