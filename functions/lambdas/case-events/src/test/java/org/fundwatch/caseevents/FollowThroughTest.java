package org.fundwatch.caseevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.caseevents.Messages.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other functions did about a case is kept beside it, in whatever order it is told. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_events"))
@QuarkusTestResource(FakeAws.class)
class FollowThroughTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PenaltyWeighed | COUNTED      | CREDIT_COUNTED 1 B
            PenaltyWeighed | GIVEN_BACK   | CREDIT_GIVEN_BACK 1 B
            EntryListed    |              | LISTED 1 violators/1
            EntryDelisted  |              | DELISTED 1 violators/1
            RewardProposed | PROPOSED     | REWARD_PROPOSED 0
            RewardProposed | REFUSED      | REWARD_REFUSED 0
            RewardProposed | UNDETERMINED | REWARD_UNDETERMINED 0 a rate
            RewardStopped  | STOPPED      | REWARD_STOPPED 0
            RewardStopped  | RECOVERY     | REWARD_RECOVERY 0
            RewardStopped  | NONE         | NO_REWARD 0
            RewardRecalled | STOPPED      | REWARD_RECALLED 0
            RewardRecalled | RECOVERY     | RECALLED_RECOVERY 0
            """)
    void what_another_function_did_is_kept_once(String type, String outcome, String kept) {
        var number = Rows.inProgress(Rows.aReport());
        var message = message(type, number, outcome);

        assertThat(failedOf(message)).isEmpty();
        assertThat(failedOf(message)).isEmpty();

        assertThat(Rows.consequences(number)).containsExactly(kept);
    }

    @Test
    void the_last_word_of_a_function_is_told_by_its_number_and_not_by_what_came_last() {
        var number = Rows.aReport();

        assertThat(failedOf(
                        FollowThroughMessages.weighed(number, "GIVEN_BACK", 2),
                        FollowThroughMessages.onTheList(number, "EntryDelisted", 4),
                        FollowThroughMessages.onTheList(number, "EntryListed", 3),
                        FollowThroughMessages.weighed(number, "COUNTED", 1)))
                .isEmpty();

        assertThat(Rows.consequences(number))
                .containsExactly(
                        "CREDIT_COUNTED 1 B",
                        "CREDIT_GIVEN_BACK 2 B",
                        "LISTED 3 violators/3",
                        "DELISTED 4 violators/4");
    }

    @Test
    void what_was_done_is_kept_by_the_decision_that_it_is_about() {
        var number = Rows.aReport();

        assertThat(failedOf(
                        FollowThroughMessages.weighed(number, "GIVEN_BACK", 1),
                        FollowThroughMessages.weighed(number, "COUNTED", 2)
                                .replace("\"weight\"", "\"penalty\":2,\"weight\""),
                        Messages.ofDecision(2, FollowThroughMessages.onTheList(number, "EntryListed", 3)),
                        Messages.ofDecision(2, Messages.reward(number, "UNDETERMINED"))))
                .isEmpty();

        assertThat(Rows.decisions(number))
                .containsExactly("1 CREDIT_GIVEN_BACK", "2 CREDIT_COUNTED", "2 LISTED", "2 REWARD_UNDETERMINED");
    }

    @Test
    void whoever_was_never_told_of_a_penalty_is_not_told_that_it_fell() {
        var number = Rows.inProgress(Rows.aReport());

        assertThat(failedOf(Messages.anotherPenaltyRevoked(number))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly("RECEIVED");
    }

    @Test
    void a_revocation_as_it_was_told_before_is_still_read() {
        var number = Rows.inProgress(Rows.aReport());

        assertThat(failedOf(Messages.penaltyRevoked(number))).isEmpty();

        assertThat(Rows.progress(number)).containsExactly("PENALTY_REVOKED");
    }

    @Test
    void a_message_that_does_not_fit_keeps_nothing() {
        var number = Rows.aReport();

        assertThat(failedOf(FollowThroughMessages.stopped(number, "NONE").replace("\"NONE\"", "\"EATEN\"")))
                .isEqualTo(List.of("m0"));

        assertThat(Rows.consequences(number)).isEmpty();
    }

    private static String message(String type, String number, String outcome) {
        return switch (type) {
            case "PenaltyWeighed" -> FollowThroughMessages.weighed(number, outcome, 1);
            case "RewardProposed" -> Messages.reward(number, outcome);
            case "RewardStopped" -> FollowThroughMessages.stopped(number, outcome);
            case "RewardRecalled" -> FollowThroughMessages.recalled(number, outcome);
            default -> FollowThroughMessages.onTheList(number, type, 1);
        };
    }
}
