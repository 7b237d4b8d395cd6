package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Money that went out more than once comes back as often. */
@QuarkusTest
class RecoveryTest {
    private static final int AMOUNT = 1_100_000;

    @Test
    void a_reward_that_was_paid_twice_and_fell_is_recovered_by_two_vouchers() {
        var approval = paidTwice(2041);
        Rows.aStep(approval, "RECOVERY");

        recover(approval, "first").statusCode(200).body("step", equalTo("RECOVERY"));
        statement(2041, AMOUNT, AMOUNT, AMOUNT, AMOUNT);
        recover(approval, "second").statusCode(200).body("step", equalTo("RECOVERED"));
        statement(2041, AMOUNT, AMOUNT, 0, 2 * AMOUNT);

        recover(approval, "third").statusCode(409);
    }

    @Test
    void of_two_payments_one_comes_back_and_the_other_stays() {
        var approval = paidTwice(2042);

        recover(approval, "first").statusCode(200).body("step", equalTo("PAID"));

        statement(2042, AMOUNT, AMOUNT, 0, AMOUNT);
        recover(approval, "second").statusCode(409);
    }

    @Test
    void the_same_voucher_is_no_second_payment() {
        var approval = paidTwice(2043);
        Rows.aStep(approval, "RECOVERY");
        recover(approval, "first").statusCode(200);

        recover(approval, "first").statusCode(422).body("pointer", equalTo("/voucher"));
    }

    @Test
    void while_the_bank_may_still_send_one_back_nobody_knows_which_is_the_one_too_many() {
        var approval = Proposed.approved(Proposed.reviewed("130000"), "city-budget", 2044);
        Transfers.paidLate(approval);
        Transfers.ordered(approval);
        Rows.aStep(approval, "DOUBLED");

        recover(approval, "first").statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.all("select voucher from reward_recovery where approval_number = ?", approval))
                .isEmpty();
    }

    private static String paidTwice(int year) {
        var approval = Proposed.approved(Proposed.reviewed("130000"), "city-budget", year);
        Transfers.paidLate(approval);
        Transfers.paid(approval);
        Rows.aStep(approval, "DOUBLED");
        return approval;
    }

    private static ValidatableResponse recover(String approval, String voucher) {
        return Desk.carelessly(Gateway.staff("staff-1", "reward-payer"))
                .post("/v1/rewards/" + approval + "/recovery", "{\"voucher\": \"%s\"}".formatted(voucher))
                .then();
    }

    private static void statement(int year, int paid, int doubled, int recovering, int recovered) {
        Desk.as("reward-payer")
                .get("/v1/rewards/statement", "year", Integer.toString(year))
                .then()
                .body("total.grantedFen", equalTo(AMOUNT))
                .body("total.paidFen", equalTo(paid))
                .body("total.doubledFen", equalTo(doubled))
                .body("total.recoveringFen", equalTo(recovering))
                .body("total.recoveredFen", equalTo(recovered));
    }
}
