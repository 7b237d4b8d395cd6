package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.local.road.Killing.insist;
import static org.fundwatch.local.road.Killing.killed;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The functions are killed at what begins a reward and at what ends it otherwise than by its payment. */
@ExtendWith(SharedHouse.class)
class KilledEndsIT {
    private static final String DESK = "case-desk";
    private static final String APPROVED = "select approval_number from reward_approval where case_number = ?";
    private static final String STEPS =
            "select string_agg(step, ' ' order by number) from reward_step where approval_number = ?";
    private static final String ORDERS =
            "select concat_ws(' ', number, state) from payment_order where approval_number = ? order by number";
    private static final String RECOVERED =
            "select concat_ws(' ', number, voucher) from reward_recovery where approval_number = ?";
    private static final String TOLD =
            "select string_agg(type, ' ' order by type) from outbox where type like 'Reward%' and detail::json ->> 'subject' = ?";

    private final LocalDate today = new RoadMoment(Instant.now()).today();

    @Test
    void an_approval_a_return_after_payment_a_recall_and_a_recovery_killed_at_their_writes_happen_once(House house)
            throws SQLException {
        var receipt = new Reporting(house.doors(), Patience.FOR_COLD_STARTS).file(house.anyCase());
        var approval = approved(house, house.penalised(receipt));
        house.paying().giveNotice(receipt.caseNumber(), today);
        paid(house, receipt, approval);

        killed(house, "reward-payment", "payment_order", sendBack(house, approval));
        paid(house, receipt, approval);
        takenBack(house, receipt.caseNumber());
        killed(house, DESK, "reward_recovery", recover(house, approval));

        assertThat(house.ledgers().texts(APPROVED, receipt.caseNumber())).containsExactly(approval);
        assertThat(house.ledgers().texts(STEPS, approval))
                .containsExactly(
                        "APPROVED NOTIFIED CLAIMED CHECKED ORDERED PAID RETURNED CLAIMED CHECKED ORDERED PAID RECOVERY RECOVERED");
        assertThat(house.ledgers().texts(ORDERS, approval)).containsExactly("1 SENT_BACK", "2 PAID");
        assertThat(house.ledgers().texts(RECOVERED, approval)).containsExactly("1 DEMONSTRATION-KILLED");
        assertThat(house.ledgers().texts(TOLD, approval))
                .containsExactly("RewardClaimed RewardClaimed RewardPaid RewardPaid RewardReturned");
    }

    @Test
    void a_waiver_killed_at_its_write_happens_once(House house) throws SQLException {
        var receipt = new Reporting(house.doors(), Patience.FOR_COLD_STARTS).file(house.anyCase());
        var approval = house.notified(receipt);
        Map<String, ?> body = Map.of("receipt", receipt.secret(), "waived", true);

        killed(
                house,
                "report-follow-up",
                "reward_step",
                insist(house, "registrar", "/v1/follow-up/reward/waiver", body));

        assertThat(house.ledgers().texts(STEPS, approval)).containsExactly("APPROVED NOTIFIED WAIVED");
        assertThat(house.ledgers().texts(TOLD, receipt.caseNumber()))
                .singleElement()
                .asString()
                .containsOnlyOnce("RewardLapsed");
    }

    private String approved(House house, String number) throws SQLException {
        house.desk().close(number);
        house.desk().reward(number);
        house.paying().review(number);
        var body = Map.of("fundSource", "province-budget", "budgetYear", today.getYear());
        killed(house, DESK, "reward_approval", insist(house, "adjudicator-2", ofCase(number) + "/approval", body));
        return house.ledgers().texts(APPROVED, number).getFirst();
    }

    private static void paid(House house, Receipt receipt, String approval) {
        var details = Map.of(
                "holder", house.anyCase().report().reporter().orElseThrow().name(),
                "account", "6200000000000000000",
                "bank", "DEMONSTRATION",
                "document", "DEMONSTRATION 1");
        house.paying().claim(receipt, details);
        house.paying().check(approval);
        house.paying().order(approval);
        house.paying().pay(approval, "DEMONSTRATION-KILLED");
    }

    private static void takenBack(House house, String number) throws SQLException {
        var body = Map.of("grounds", "FORGED_MATERIAL", "reason", "DEMONSTRATION");
        insist(house, "adjudicator", ofCase(number) + "/recall", body).begin().join();
        var decision = insist(house, "adjudicator-2", ofCase(number) + "/recall/decision", Map.of("recall", 1));
        killed(house, DESK, "reward_step", decision);
    }

    private Insistence sendBack(House house, String approval) {
        var body = Map.of(
                "transferReference",
                approval + "-1",
                "bankReference",
                "DEMONSTRATION-BACK",
                "returnedOn",
                today.toString(),
                "reason",
                "ACCOUNT_CLOSED");
        return insist(house, "reward-payer", "/v1/payouts/" + approval + "/paid-return", body);
    }

    private static Insistence recover(House house, String approval) {
        var body = Map.of("voucher", "DEMONSTRATION-KILLED");
        return insist(house, "reward-payer", "/v1/rewards/" + approval + "/recovery", body);
    }

    private static String ofCase(String number) {
        return "/v1/cases/" + number + "/reward";
    }
}
