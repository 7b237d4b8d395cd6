package org.fundwatch.rewards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.rewards.RecallGrounds;
import org.fundwatch.rewards.RefusalReason;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.OpeningPurpose;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.Proof;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.published.RewardProposed.Status;
import org.fundwatch.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables take each constant of the domain, and no other word. */
class EnumColumnsTest {
    private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");
    private static final String CHECK = "select pg_get_constraintdef(oid) from pg_constraint where conname = ?";

    static Stream<Arguments> columns() {
        return Stream.of(
                arguments("reward_status_check", names(Status.values())),
                arguments("reward_reason_check", names(RefusalReason.values())),
                arguments("reward_review_status_check", names(Status.values())),
                arguments("reward_review_reason_check", names(RefusalReason.values())),
                arguments("reward_step_step_check", names(RewardStep.values())),
                arguments("reward_recall_grounds_check", names(RecallGrounds.values())),
                arguments("payout_check_outcome_check", names(CheckOutcome.values())),
                arguments("payout_check_proof_check", names(Proof.values())),
                arguments("payment_order_state_check", names(OrderState.values())),
                arguments("payment_order_return_reason_check", names(ReturnReason.values())),
                arguments("identity_opening_purpose_check", names(OpeningPurpose.values())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void a_column_takes_every_constant_and_nothing_else(String check, List<String> constants) throws SQLException {
        assertThat(wordsOf(check)).containsExactlyInAnyOrderElementsOf(constants);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> wordsOf(String check) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(CHECK)) {
            statement.setString(1, check);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).as(check).isTrue();
                return WORD.matcher(rows.getString(1))
                        .results()
                        .map(word -> word.group(1))
                        .toList();
            }
        }
    }
}
