package org.fundwatch.rewards.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.published.RewardProposed.Status;
import org.junit.jupiter.api.Test;

class RewardProposedTest {

    private static final CaseNumber CASE = new CaseNumber("FW-2024-0001");

    @Test
    void says_how_it_came_out_and_no_amount() {
        var event = new RewardProposed(CASE, Status.PROPOSED, Optional.empty());

        assertThat(event.data()).isEqualTo(Map.of("caseNumber", "FW-2024-0001", "decision", 1, "status", "PROPOSED"));
    }

    @Test
    void reads_back_what_it_wrote() {
        var event = new RewardProposed(CASE, 2, Status.UNDETERMINED, Optional.of(new MissingFact("reward rate")));

        assertThat(RewardProposed.of(Tree.of(event.data()))).isEqualTo(event);
    }

    @Test
    void what_version_1_told_followed_the_first_decision() {
        var data = new HashMap<>(new RewardProposed(CASE, 2, Status.PROPOSED, Optional.empty()).data());
        data.remove("decision");

        assertThat(RewardProposed.of(Tree.of(data)).decision()).isEqualTo(1);
    }

    @Test
    void an_undetermined_reward_names_what_is_missing_and_no_other_does() {
        var missing = Optional.of(new MissingFact("reward rate"));

        assertThatThrownBy(() -> new RewardProposed(CASE, Status.UNDETERMINED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RewardProposed(CASE, Status.PROPOSED, missing))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        var data = Map.of("caseNumber", CASE.value(), "status", "PROPOSED", "amountFen", 1);

        assertThat(RewardProposed.of(Tree.of(data)))
                .isEqualTo(new RewardProposed(CASE, Status.PROPOSED, Optional.empty()));
    }
}
