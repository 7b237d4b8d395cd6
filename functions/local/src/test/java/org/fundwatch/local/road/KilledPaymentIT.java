package org.fundwatch.local.road;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.local.road.Killing.awaitHeld;
import static org.fundwatch.local.road.Killing.insist;
import static org.fundwatch.local.road.Killing.kill;
import static org.fundwatch.local.road.Killing.killed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The paying side and the vault are killed at every write of a payment; whoever asked asks again under the same key. */
@ExtendWith(SharedHouse.class)
class KilledPaymentIT {
    private static final String PAYING = "reward-payment";
    private static final String VAULT = "identity-vault";
    private static final String REFERENCE = "DEMONSTRATION-KILLED";

    private static final String STEPS =
            "select string_agg(step, ' ' order by number) from reward_step where approval_number = ?";
    private static final String ORDERS = """
            select concat_ws(' ', o.number, o.state, o.bank_reference, f.count, f.sum_fen)
              from payment_order o join payment_file f on f.id = o.file_id where o.approval_number = ? order by o.number""";
    private static final String CHECKS = "select count(*) from payout_check where approval_number = ?";
    private static final String TOLD =
            "select count(*) from outbox where type = 'RewardPaid' and detail::json ->> 'subject' = ?";
    private static final String OPENED =
            "select distinct purpose from vault_opening where reference = ? order by purpose";

    @Test
    void undisturbed_it_is_played_from_the_report_to_a_statement_that_adds_up(House house) {
        var printed = new ByteArrayOutputStream();
        var moment = new RoadMoment(Instant.now());
        List<Function<Scene, Tale>> tale = List.of(scene -> new PaidReward(scene, moment));

        var ended =
                new Road(new PrintStream(printed, true, UTF_8), tale, Patience.FOR_COLD_STARTS).run(house.addresses());

        assertThat(printed.toString(UTF_8))
                .contains("\"rewards\":[{\"id\":\"PAID-A\",\"approved_fen\":300000,\"status\":\"paid\"}],\"paid\":1}");
        assertThat(ended).isZero();
    }

    @Test
    void a_payment_killed_at_every_write_of_the_paying_side_is_paid_once_and_is_not_lost(House house)
            throws SQLException {
        var approval = house.claimed();

        killed(house, PAYING, "payout_check", check(house, approval));
        house.paying().order(approval);
        house.paying().giveBack(approval, "ACCOUNT_CLOSED");
        killed(house, VAULT, "vault_opening", check(house, approval));
        killed(house, PAYING, "payment_order", order(house, approval));
        killed(house, PAYING, "outbox", pay(house, approval));

        assertThat(house.ledgers().texts(STEPS, approval))
                .containsExactly("APPROVED NOTIFIED CLAIMED CHECKED ORDERED RETURNED CHECKED ORDERED PAID");
        assertThat(house.ledgers().texts(ORDERS, approval))
                .containsExactly("1 RETURNED 1 1100000", "2 PAID " + REFERENCE + " 1 1100000");
        assertThat(house.ledgers().count(CHECKS, approval)).isEqualTo(2);
        assertThat(house.ledgers().count(TOLD, approval)).isEqualTo(1);
        assertThat(house.ledgers().texts(OPENED, approval)).containsExactly("PAYMENT", "PAYOUT_CHECK");
        assertThat(files(house).with(approval + "-2")).isEqualTo(2);
    }

    @Test
    void a_vault_killed_before_it_books_and_before_its_file_counts_writes_one_file_all_the_same(House house)
            throws SQLException {
        var approval = house.claimed();
        house.paying().check(approval);

        var answer = killedWhileItWrites(house, approval);

        assertThat(answer.join().child("written").integer("count")).isEqualTo(1);
        house.paying().pay(approval, REFERENCE);
        assertThat(house.ledgers().texts(ORDERS, approval)).containsExactly("1 PAID " + REFERENCE + " 1 1100000");
        assertThat(house.ledgers().count(TOLD, approval)).isEqualTo(1);
        assertThat(files(house).with(approval)).as("the same bytes each time").isEqualTo(2);
    }

    /** Once before anything is booked, and once more when both files lie there and wait to count. */
    private static CompletableFuture<Tree> killedWhileItWrites(House house, String approval) throws SQLException {
        var booking = house.ledgers().hold("vault_opening");
        var answer = order(house, approval).begin();
        awaitHeld(house, VAULT, 1);
        kill(house, VAULT);
        awaitHeld(house, VAULT, 2); // asked again; what was killed still stands in the line for the table
        try (var _ = house.ledgers().holdFile(approval)) {
            booking.close();
            Patience.FOR_COLD_STARTS.untilTrue(
                    "both files to lie there",
                    () -> files(house).naming(approval).size() == 2);
            awaitHeld(house, VAULT, 1);
            kill(house, VAULT);
        }
        return answer;
    }

    private static Insistence check(House house, String approval) {
        return insist(house, "payout-checker", "/v1/payouts/" + approval + "/check", Map.of());
    }

    private static Insistence order(House house, String approval) {
        return insist(house, "reward-payer", "/v1/payment-files", Map.of("approvals", List.of(approval)));
    }

    private static Insistence pay(House house, String approval) {
        var body = Map.of("transferReference", approval + "-2", "bankReference", REFERENCE);
        return insist(house, "reward-payer", "/v1/payouts/" + approval + "/payment", body);
    }

    private static BankFiles files(House house) {
        return new BankFiles(house.addresses().paymentFiles());
    }
}
