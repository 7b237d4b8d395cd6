package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank sends back what it had paid: the reward is owed again, and no payment of it stands beside another. */
@QuarkusTest
class PaidReturnsTest {
    private static final String ORDERS =
            "select concat_ws(' ', number, state, bank_reference, sent_back_reference, sent_back_by) from payment_order"
                    + " where approval_number = ? order by number";
    private static final String EVENTS = "select type from outbox where detail::jsonb ->> 'subject' = ? order by time";
    private static final String TOLD =
            "select detail from outbox where type = 'RewardReturned' and detail::jsonb ->> 'subject' = ?";

    @BeforeEach
    void begin() {
        SmallVault.willing();
        FakeAws.busUp();
    }

    @Test
    void what_the_bank_sent_back_is_owed_again_and_told_by_approval_number_and_amount_alone() {
        var approval = Bureau.paid();

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("RETURNED"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 SENT_BACK paid-1 slip-1 clerk");
        assertThat(Rows.all(TOLD, approval))
                .singleElement()
                .asString()
                .contains("\"data\":{\"approvalNumber\":\"" + approval + "\",\"amountFen\":1100000}")
                .doesNotContain("FW-");
        Desk.carelessly(Bureau.CLERK)
                .get("/v1/payouts/" + approval)
                .then()
                .body("orders[0].returnReference", equalTo("slip-1"))
                .body("orders[0].returnedOn", equalTo(Rows.today()));
    }

    @Test
    void it_is_claimed_with_another_account_checked_and_paid_anew_and_then_told_as_paid() {
        var approval = Bureau.paid();
        Bureau.sendBack(approval, 1, "slip-1");

        Rows.claimAnew(approval);
        Bureau.check(approval).then().statusCode(200);
        Bureau.order(Bureau.CLERK, approval).then().statusCode(200);
        Bureau.pay(approval, 2, "paid-2").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.all(ORDERS, approval)).containsExactly("1 SENT_BACK paid-1 slip-1 clerk", "2 PAID paid-2");
        assertThat(Rows.steps(approval)).endsWith("ORDERED PAID RETURNED CLAIMED CHECKED ORDERED PAID");
        assertThat(Rows.all(EVENTS, approval)).containsExactly("RewardPaid", "RewardReturned", "RewardPaid");
    }

    @Test
    void who_recorded_the_return_does_not_check_the_claim_that_follows() {
        var approval = Bureau.paid();
        Bureau.sendBack(approval, 1, "slip-1");
        var clerkWhoChecks = Gateway.staff("clerk", "payout-checker");

        Desk.send(clerkWhoChecks, "POST", "/v1/payouts/" + approval + "/check", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
    }

    @Test
    void who_checked_the_claim_does_not_record_its_return() {
        var approval = Bureau.paid();
        var checkerWhoPays = Gateway.staff("checker", "reward-payer");

        Desk.send(
                        checkerWhoPays,
                        "POST",
                        "/v1/payouts/" + approval + "/paid-return",
                        Bureau.sentBack(approval, 1, "slip-1", Rows.today()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
    }

    @Test
    void the_same_slip_changes_nothing_and_another_is_refused() {
        var approval = Bureau.paid();
        Bureau.sendBack(approval, 1, "slip-1");

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(200).body("step", equalTo("RETURNED"));
        Bureau.sendBack(approval, 1, "slip-2").then().statusCode(409);

        assertThat(Rows.steps(approval)).endsWith("PAID RETURNED");
        assertThat(Rows.all(TOLD, approval)).hasSize(1);
    }

    @Test
    void what_is_paid_anew_is_not_sent_back_by_the_slip_of_the_first() {
        var approval = Bureau.paid();
        Bureau.sendBack(approval, 1, "slip-1");
        Bureau.check(approval);
        Bureau.order(Bureau.CLERK, approval);
        Bureau.pay(approval, 2, "paid-2");

        Bureau.sendBack(approval, 1, "slip-9").then().statusCode(409);
        Bureau.pay(approval, 1, "paid-1").then().statusCode(200).body("step", equalTo("PAID"));

        assertThat(Rows.last(approval)).isEqualTo("PAID");
    }

    @Test
    void what_lies_at_the_bank_or_never_was_is_no_payment_that_came_back() {
        var approval = Bureau.ordered();

        Bureau.sendBack(approval, 1, "slip-1").then().statusCode(409);
        Bureau.sendBack(approval, 7, "slip-1").then().statusCode(422).body("pointer", equalTo("/transferReference"));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2999-01-01"})
    void nothing_comes_back_before_it_was_ordered_or_after_today(String day) {
        var approval = Bureau.paid();

        Desk.send(
                        Bureau.CLERK,
                        "POST",
                        "/v1/payouts/" + approval + "/paid-return",
                        Bureau.sentBack(approval, 1, "slip-1", day))
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/returnedOn"));
    }
}
