package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.ReportedFinding.inPart;
import static org.fundwatch.rewards.ReportedFinding.other;
import static org.fundwatch.rewards.ReportedFinding.reported;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.util.List;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;

class CaseValueTest {

    private static final RewardScheme SILENT = aPolicy().read();

    @Test
    void findings_of_one_report_are_added_before_the_formula() {
        var halves = CaseValue.of(List.of(reported(yuan("60000")), reported(yuan("60000"))), SILENT);

        assertThat(halves).isEqualTo(Computed.amount(yuan("120000")));
        assertThat(outcome(aCaseIn(HEBEI).worth("120000").decided())).isEqualTo("3400.00");
        assertThat(outcome(aCaseIn(HEBEI).worth("60000").decided())).isEqualTo("1800.00");
    }

    @Test
    void what_was_found_on_the_way_is_left_out() {
        assertThat(CaseValue.of(List.of(reported(yuan("1000")), other(yuan("500000"))), SILENT))
                .isEqualTo(Computed.amount(yuan("1000")));
    }

    @Test
    void a_finding_reported_in_part_counts_only_where_the_policy_says_how() {
        var findings = List.of(reported(yuan("1000")), inPart(yuan("500"), yuan("200")));
        var spoken = aPolicy().with("partly-consistent", "COUNTED_IN_PART").read();

        assertThat(CaseValue.of(findings, SILENT))
                .isEqualTo(Computed.missing("how somewhere-2024 counts a finding that was reported in part"));
        assertThat(CaseValue.of(findings, spoken)).isEqualTo(Computed.amount(yuan("1200")));
    }

    @Test
    void nothing_found_is_worth_nothing() {
        assertThat(CaseValue.of(List.of(), SILENT)).isEqualTo(Computed.amount(Money.ZERO));
    }

    @Test
    void the_reported_part_is_at_most_the_loss() {
        assertThatThrownBy(() -> inPart(yuan("1"), yuan("1.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money yuan(String yuan) {
        return Money.yuan(yuan);
    }
}
