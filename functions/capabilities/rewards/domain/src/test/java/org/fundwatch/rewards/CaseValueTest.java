package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Nature.FRAUD;
import static org.fundwatch.rewards.Nature.ORDINARY;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.util.List;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;

class CaseValueTest {

    private static final RewardScheme SILENT = aPolicy().read();

    @Test
    void findings_of_one_report_are_added_before_the_formula() {
        var halves = of(finding(1, "60000").reported(), finding(2, "60000").reported());

        assertThat(CaseValue.of(halves, SILENT)).isEqualTo(Computed.amount(yuan("120000")));
        assertThat(outcome(hebei(halves))).isEqualTo("3400.00");
        assertThat(outcome(aCaseIn(HEBEI).worth("60000").decided())).isEqualTo("1800.00");
    }

    @Test
    void what_was_found_on_the_way_is_left_out_and_the_trace_says_so() {
        var matter = of(finding(1, "100000").reported(), finding(2, "500000").other());

        assertThat(CaseValue.of(matter, SILENT)).isEqualTo(Computed.amount(yuan("100000")));
        assertThat(outcome(hebei(matter))).isEqualTo("3000.00");
        assertThat(hebei(matter).trace().facts())
                .containsEntry("caseValue", "100000.00")
                .containsEntry("finding.1", "REPORTED 100000.00 of 100000.00 ORDINARY")
                .containsEntry("finding.2", "OTHER 0.00 of 500000.00 ORDINARY");
        assertThat(answers(hebei(matter))).contains("RWD-10 yes: 100000.00 of 600000.00; RWD-04 yes");
    }

    @Test
    void a_finding_reported_in_part_counts_only_where_the_policy_says_how() {
        var matter = of(finding(1, "1000").reported(), finding(2, "500").inPart(yuan("200")));
        var spoken = aPolicy().with("partly-consistent", "COUNTED_IN_PART").read();

        assertThat(CaseValue.of(matter, SILENT))
                .isEqualTo(Computed.missing("how somewhere-2024 counts a finding that was reported in part"));
        assertThat(CaseValue.of(matter, spoken)).isEqualTo(Computed.amount(yuan("1200")));
    }

    @Test
    void a_finding_of_which_nobody_has_said_whether_it_was_reported_leaves_the_reward_open() {
        var matter = of(finding(1, "1000").reported(), finding(2, "500"));

        assertThat(outcome(hebei(matter))).isEqualTo("which findings were reported");
        assertThat(answers(hebei(matter))).endsWith("RWD-10 no");
        assertThat(hebei(matter).trace().facts()).containsEntry("caseValue", "1500.00");
    }

    @Test
    void a_finding_that_cost_nothing_needs_no_saying() {
        assertThat(CaseValue.of(of(finding(1, "1000").reported(), finding(2, "0")), SILENT))
                .isEqualTo(Computed.amount(yuan("1000")));
    }

    @Test
    void one_that_cost_nothing_may_be_the_reported_matter_itself_where_no_other_is() {
        var bribe = finding(2, "0");

        assertThat(CaseValue.of(of(finding(1, "10000").other(), bribe), SILENT)).isEqualTo(open());
        assertThat(CaseValue.of(of(bribe), SILENT)).isEqualTo(open());
        assertThat(CaseValue.of(of(finding(1, "10000").other(), bribe.reported()), SILENT))
                .isEqualTo(Computed.amount(Money.ZERO));
        assertThat(CaseValue.of(
                        of(
                                finding(1, "1000").reported(),
                                bribe,
                                finding(3, "10000").other()),
                        SILENT))
                .isEqualTo(Computed.amount(yuan("1000")));
    }

    @Test
    void a_case_in_which_nothing_reported_was_found_pays_no_fixed_sum_either() {
        assertThat(CaseValue.of(of(finding(1, "1000").other(), finding(2, "0").other()), SILENT))
                .isEqualTo(Computed.missing("a finding of the reported matter"));
    }

    @Test
    void the_stored_trace_gives_the_same_decision_again() {
        var decided =
                hebei(of(finding(1, "100000").reported(), finding(2, "500000").other()));
        var open = hebei(of(finding(1, "100000").inPart(yuan("50")), finding(2, "7.01")));

        for (var decision : List.of(decided, open)) {
            var again = RewardCalculation.decide(RewardFacts.of(decision.trace()), Rewarding.POLICIES);
            assertThat(again).isEqualTo(decision);
        }
    }

    @Test
    void what_is_said_later_of_a_finding_counts_and_what_is_left_unsaid_stays() {
        var first = of(
                finding(1, "1000").reported(),
                finding(2, "500"),
                finding(3, "7").other());
        var later = of(finding(1, "1000").other(), finding(2, "500").reported(), finding(3, "7"));

        assertThat(first.and(later))
                .isEqualTo(of(
                        finding(1, "1000").other(),
                        finding(2, "500").reported(),
                        finding(3, "7").other()));
        assertThat(ReportedMatter.SUM_ALONE.and(first)).isEqualTo(first);
    }

    @Test
    void the_kind_is_that_of_the_findings_which_may_count() {
        var fraud = ReportedFinding.unsaid(2, yuan("5"), FRAUD);

        assertThat(of(finding(1, "5").reported(), fraud.other()).nature()).contains(ORDINARY);
        assertThat(of(finding(1, "5").other(), fraud.reported()).nature()).contains(FRAUD);
        assertThat(of(finding(1, "5").reported(), fraud).nature()).isEmpty();
        assertThat(ReportedMatter.SUM_ALONE.nature()).isEmpty();
    }

    @Test
    void what_cost_nothing_has_no_part_in_the_kind_of_what_is_counted() {
        var fraud = ReportedFinding.unsaid(2, yuan("100000"), FRAUD).reported();

        assertThat(of(finding(1, "0").reported(), fraud).nature()).contains(FRAUD);
        assertThat(of(finding(1, "0").reported()).nature()).contains(ORDINARY);
    }

    @Test
    void the_reported_part_is_at_most_the_loss() {
        assertThatThrownBy(() -> finding(1, "1").inPart(yuan("1.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static RewardDecision hebei(ReportedMatter matter) {
        return RewardCalculation.decide(aCaseIn(HEBEI).facts().with(matter), Rewarding.POLICIES);
    }

    private static Computed open() {
        return Computed.missing("which findings were reported");
    }

    private static ReportedMatter of(ReportedFinding... findings) {
        return new ReportedMatter(List.of(findings));
    }

    private static ReportedFinding finding(int number, String loss) {
        return ReportedFinding.unsaid(number, yuan(loss), ORDINARY);
    }

    private static Money yuan(String yuan) {
        return Money.yuan(yuan);
    }
}
