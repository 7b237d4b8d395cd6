package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.RewardLifecycle.Edge;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.testing.Database;
import org.junit.jupiter.api.Test;

/** Whatever the role of who pays asks the database for, it takes the steps of the lifecycle's paying acts and no others. */
class PayingStepsTest {
    private static final Set<RewardAct> PAYING = Set.of(
            RewardAct.CHECK, RewardAct.RETURN, RewardAct.RETURN_PAID, RewardAct.ORDER, RewardAct.PAY, RewardAct.DOUBLE);
    private static final String TAKE = "select take_reward_step(?, ?, ?, now(), 'staff-1', '')";

    /** What is possible only where no payment is out. */
    private static final Set<Move> UNPAID = Set.of(
            new Move(RewardStep.CHECKED, RewardStep.ORDERED),
            new Move(RewardStep.PAID, RewardStep.RETURNED),
            new Move(RewardStep.DOUBLED, RewardStep.ORDERED),
            new Move(RewardStep.RECOVERY, RewardStep.STOPPED));

    private record Move(RewardStep from, RewardStep to) {
        static Move of(Edge edge) {
            return new Move(edge.from(), edge.to());
        }
    }

    @Test
    void the_table_of_the_database_is_that_of_the_lifecycle() throws SQLException {
        var paying = RewardLifecycle.edges().stream()
                .filter(edge -> PAYING.contains(edge.act()))
                .map(Move::of)
                .distinct()
                .toList();

        try (var payer = Database.as("reward_payment")) {
            var taken = moves().stream().filter(move -> isTaken(payer, move)).toList();

            assertThat(taken).containsExactlyInAnyOrderElementsOf(paying);
        }
    }

    private static List<Move> moves() {
        return Arrays.stream(RewardStep.values())
                .flatMap(from -> Stream.of(RewardStep.values()).map(to -> new Move(from, to)))
                .toList();
    }

    @Test
    void nothing_is_ordered_and_nothing_owed_again_while_a_payment_is_out() throws SQLException {
        try (var payer = Database.as("reward_payment")) {
            var taken = UNPAID.stream().filter(move -> isTaken(payer, move, Rows::paidLate));
            var takenOnceRecovered = UNPAID.stream().filter(move -> isTaken(payer, move, PayingStepsTest::recovered));

            assertThat(taken).isEmpty();
            assertThat(takenOnceRecovered).containsExactlyInAnyOrderElementsOf(UNPAID);
        }
    }

    private static void recovered(String approval) {
        Rows.paidLate(approval);
        Rows.recovered(approval);
    }

    private static boolean isTaken(Connection payer, Move move) {
        return isTaken(payer, move, UNPAID.contains(move) ? Rows::sentBack : Rows::paidLate);
    }

    private static boolean isTaken(Connection payer, Move move, Consumer<String> transfers) {
        var approval = Rows.claimed();
        transfers.accept(approval);
        Rows.step(approval, move.from().name());
        try (var take = payer.prepareStatement(TAKE)) {
            take.setString(1, approval);
            take.setInt(
                    2,
                    Rows.all("select 1 from reward_step where approval_number = ?", approval)
                            .size());
            take.setString(3, move.to().name());
            try (var answer = take.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
