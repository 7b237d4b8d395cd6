package org.fundwatch.caseevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.caseevents.Messages.failedOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RewardsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RewardGranted, REWARD_GRANTED",
        "RewardClaimed, REWARD_CLAIMED",
        "RewardPaid, REWARD_PAID",
        "RewardReturned, REWARD_CLAIMED",
        "RewardLapsed, REWARD_LAPSED"
    })
    void what_becomes_of_a_reward_moves_its_report_on(String type, String stage) {
        var number = Rows.approved(Rows.inProgress(Rows.aReport()));

        assertThat(failedOf(Messages.rewarded(number, type))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly(stage);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"STOPPED, REWARD_STOPPED", "RECOVERY, REWARD_STOPPED", "NONE, REWARD_CLAIMED"})
    void a_reward_that_was_taken_back_is_told_as_stopped(String outcome, String stage) {
        var number = Rows.approved(Rows.inProgress(Rows.aReport()));

        assertThat(failedOf(
                        Messages.rewarded(number, "RewardClaimed"), FollowThroughMessages.recalled(number, outcome)))
                .isEmpty();

        assertThat(Rows.progress(number)).containsExactly(stage);
    }

    @Test
    void a_reward_that_nobody_approved_goes_back_to_its_queue() {
        assertThat(failedOf(Messages.rewarded(Rows.aReport(), "RewardPaid"))).containsExactly("m0");
    }
}
