package org.fundwatch.desk;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementTest {
    private static final String VOUCHER = "{\"voucher\": \"DEMONSTRATION 1\"}";

    @Test
    void a_year_s_statement_adds_up_by_fund_source() {
        approved("county-budget", 2031);
        step(approved("county-budget", 2031), "PAID");
        step(approved("city-budget", 2031), "LAPSED");
        step(approved("city-budget", 2032), "PAID");

        Desk.as("reward-payer")
                .get("/v1/rewards/statement", "year", "2031")
                .then()
                .statusCode(200)
                .body("year", equalTo(2031))
                .body("total.grantedFen", equalTo(3_300_000))
                .body("total.paidFen", equalTo(1_100_000))
                .body("total.lapsedFen", equalTo(1_100_000))
                .body("total.openFen", equalTo(1_100_000))
                .body("funds[0].fundSource", equalTo("city-budget"))
                .body("funds[0].sums.lapsedFen", equalTo(1_100_000))
                .body("funds[1].sums.paidFen", equalTo(1_100_000));
    }

    @Test
    void a_year_without_rewards_is_all_nothing() {
        Desk.as("auditor").get("/v1/rewards/statement", "year", "2999").then().body("total.grantedFen", equalTo(0));
        Desk.carelessly(Gateway.staff("staff-1", "reward-payer"))
                .get("/v1/rewards/statement", "year", "last")
                .then()
                .statusCode(422);
    }

    @Test
    void a_reward_paid_for_a_case_that_fell_is_recovered_once() {
        var approval = approved("county-budget", 2033);
        Transfers.paid(approval);
        step(approval, "RECOVERY");

        Desk.as("reward-payer")
                .post("/v1/rewards/" + approval + "/recovery", VOUCHER)
                .then()
                .statusCode(200)
                .body("step", equalTo("RECOVERED"));

        Desk.as("reward-payer")
                .get("/v1/rewards/statement", "year", "2033")
                .then()
                .body("total.paidFen", equalTo(1_100_000))
                .body("total.recoveredFen", equalTo(1_100_000));
        Desk.as("reward-payer")
                .post("/v1/rewards/" + approval + "/recovery", VOUCHER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"));
    }

    @Test
    void a_reward_that_was_paid_sent_back_and_paid_again_is_paid_once_and_returned_once() {
        var approval = approved("county-budget", 2034);
        Transfers.sentBack(approval);
        step(approval, "RETURNED");
        statement(2034)
                .body("total.openFen", equalTo(1_100_000))
                .body("total.paidFen", equalTo(0))
                .body("total.returnedFen", equalTo(1_100_000));

        Transfers.paid(approval);
        step(approval, "PAID");

        statement(2034)
                .body("total.grantedFen", equalTo(1_100_000))
                .body("total.openFen", equalTo(0))
                .body("total.paidFen", equalTo(1_100_000))
                .body("total.doubledFen", equalTo(0))
                .body("total.returnedFen", equalTo(1_100_000));
    }

    private static ValidatableResponse statement(int year) {
        return Desk.as("reward-payer")
                .get("/v1/rewards/statement", "year", Integer.toString(year))
                .then();
    }

    @Test
    void an_approval_that_nobody_knows_is_no_resource() {
        Desk.as("reward-payer")
                .post("/v1/rewards/RW-0000-0000/recovery", VOUCHER)
                .then()
                .statusCode(404);
        Desk.as("reward-payer")
                .post("/v1/rewards/nonsense/recovery", VOUCHER)
                .then()
                .statusCode(404);
    }

    private static String approved(String fund, int year) {
        return Proposed.approved(Proposed.reviewed("130000"), fund, year);
    }

    private static void step(String approval, String step) {
        Rows.aStep(approval, step);
    }
}
