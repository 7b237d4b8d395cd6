package org.fundwatch.rewards.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.published.RewardStopped.Cause;
import org.fundwatch.rewards.published.RewardStopped.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RewardStoppedTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void reads_back_what_it_wrote(Outcome outcome) {
        var stopped = new RewardStopped(new CaseNumber("FW-2024-0001"), 2, outcome, Cause.RECALLED);

        assertThat(RewardStopped.of(Tree.of(stopped.data()))).isEqualTo(stopped);
    }

    @Test
    void what_was_told_before_was_told_of_a_decision_that_fell() {
        var older = Map.<String, Object>of("caseNumber", "FW-2024-0001", "outcome", "STOPPED");

        assertThat(RewardStopped.of(Tree.of(older)).cause()).isEqualTo(Cause.REVOKED);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        var stopped = new RewardStopped(new CaseNumber("FW-2024-0001"), Outcome.NONE, Cause.REVOKED);
        var data = new HashMap<>(stopped.data());
        data.put("amountFen", 1);

        assertThat(RewardStopped.of(Tree.of(data))).isEqualTo(stopped);
    }
}
