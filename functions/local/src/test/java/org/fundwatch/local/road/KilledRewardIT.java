package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.local.road.Killing.awaitHeld;
import static org.fundwatch.local.road.Killing.insist;
import static org.fundwatch.local.road.Killing.kill;
import static org.fundwatch.local.road.Killing.killed;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The functions before and after a payment are killed at their writes: notice, claim, return, stop. */
@ExtendWith(SharedHouse.class)
class KilledRewardIT {
    private static final String STEPS =
            "select string_agg(step, ' ' order by number) from reward_step where approval_number = ?";
    private static final String ORDERS =
            "select concat_ws(' ', number, state, return_reason) from payment_order where approval_number = ?";
    private static final String CLAIMS = "select count(*) from payout_claim where approval_number = ?";
    private static final String TOLD =
            "select string_agg(type, ' ' order by type) from outbox where type in ('RewardClaimed', 'RewardPaid') and detail::json ->> 'subject' = ?";
    private static final String STOPPED =
            "select detail::json -> 'data' ->> 'outcome' from outbox where type = 'RewardStopped' and detail::json ->> 'subject' = ?";

    private final LocalDate today = new RoadMoment(Instant.now()).today();

    @Test
    void a_notice_a_claim_a_return_and_a_stop_killed_at_their_writes_happen_once(House house) throws SQLException {
        var receipt = new Reporting(house.doors(), Patience.FOR_COLD_STARTS).file(house.anyCase());
        var number = house.penalised(receipt);
        var approval = approved(house, number);

        killed(house, "case-desk", "reward_notice", notice(house, number));
        killed(house, "report-follow-up", "payout_claim", claim(house, receipt));
        house.paying().check(approval);
        house.paying().order(approval);
        killed(house, "reward-payment", "payment_order", giveBack(house, approval));
        stopKilled(house, number);

        Patience.FOR_COLD_STARTS.untilTrue(
                "the reward to stop",
                () -> !house.ledgers().texts(STOPPED, number).isEmpty());
        assertThat(house.ledgers().texts(STEPS, approval))
                .containsExactly("APPROVED NOTIFIED CLAIMED CHECKED ORDERED RETURNED STOPPED");
        assertThat(house.ledgers().texts(ORDERS, approval)).containsExactly("1 RETURNED ACCOUNT_CLOSED");
        assertThat(house.ledgers().count(CLAIMS, approval)).isEqualTo(1);
        assertThat(house.ledgers().texts(TOLD, approval)).containsExactly("RewardClaimed");
        assertThat(house.ledgers().texts(STOPPED, number)).containsExactly("STOPPED");
    }

    private String approved(House house, String number) {
        house.desk().close(number);
        house.desk().reward(number);
        house.paying().review(number);
        return house.paying().approve(number, today.getYear()).text("approvalNumber");
    }

    /** Its message comes back from the queue. */
    private void stopKilled(House house, String number) throws SQLException {
        try (var _ = house.ledgers().hold("reward_step")) {
            house.desk().revoke(number, today);
            awaitHeld(house, "reward-calculation", 1);
            kill(house, "reward-calculation");
        }
    }

    private Insistence notice(House house, String number) {
        var body = Map.of("receivedOn", today.toString());
        return insist(house, "adjudicator", "/v1/cases/" + number + "/reward/notice", body);
    }

    /** A public door: it does not look at the token. */
    private static Insistence claim(House house, Receipt receipt) {
        var body = Map.of(
                "receipt", receipt.secret(),
                "holder", house.anyCase().report().reporter().orElseThrow().name(),
                "account", "6200000000000000000",
                "bank", "DEMONSTRATION",
                "document", "DEMONSTRATION 1");
        return insist(house, "reward-payer", "/v1/follow-up/reward/claim", body);
    }

    private static Insistence giveBack(House house, String approval) {
        var body = Map.of("transferReference", approval + "-1", "reason", "ACCOUNT_CLOSED");
        return insist(house, "reward-payer", "/v1/payouts/" + approval + "/return", body);
    }
}
