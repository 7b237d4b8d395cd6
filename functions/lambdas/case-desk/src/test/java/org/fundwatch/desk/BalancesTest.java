package org.fundwatch.desk;

import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.fundwatch.desk.Fined.served;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BalancesTest {

    @Test
    void what_is_owed_is_worked_out_for_the_day_asked() {
        var number = served();
        record(
                        "finance",
                        number,
                        "{\"kind\": \"PAYMENT\", \"on\": \"2026-06-12\", \"ledger\": \"REFUND\", \"amountFen\": 4000}")
                .then()
                .statusCode(200);

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-06-28")
                .then()
                .statusCode(200)
                .body("accounts[0].owedFen", equalTo(6000))
                .body("accounts[1].owedFen", equalTo(15000))
                .body("late.status", equalTo("CHARGED"))
                .body("late.chargeFen", equalTo(900))
                .body("late.arithmetic", equalTo("150.00 × 3% × 2 = 9.00"))
                .body("late.basis.article", equalTo("第五十五条第（一）项"));
        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-06-26")
                .then()
                .body("late.status", equalTo("NONE"));
        Desk.as("finance").get(path(number, "balance")).then().body("late.chargeFen", equalTo(15000));
    }

    @Test
    void nothing_is_demanded_before_the_decision() {
        Desk.as("finance")
                .get(path(served(), "balance"), "on", "2026-05-31")
                .then()
                .body("accounts.demandedFen", contains(0, 0, 0))
                .body("accounts.owedFen", contains(0, 0, 0));
    }

    @Test
    void a_bribe_is_confiscated_and_nothing_of_it_goes_back_to_the_fund() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"BRIBERY\", \"amountFen\": 10000000, \"intent\": false}");
        Desk.as("adjudicator")
                .post(path(number, "penalty"), """
                {"decidedOn": "2026-06-01", "parts": [{"finding": 1, "noFine": true}]}""")
                .then()
                .statusCode(200)
                .body("refundFen", equalTo(0))
                .body("fineFen", equalTo(0))
                .body("confiscatedFen", equalTo(10000000));

        record("finance", number, """
                {"kind": "PAYMENT", "on": "2026-06-12", "ledger": "CONFISCATION", "amountFen": 4000000}""").then().statusCode(200);

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-06-28")
                .then()
                .body("accounts.ledger", contains("REFUND", "FINE", "CONFISCATION"))
                .body("accounts.owedFen", contains(0, 0, 6000000));
        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.confiscatedFen", equalTo(10000000))
                .body("penalty.parts[0].amountOrder", equalTo("CONFISCATED"));
    }

    @Test
    void a_contested_fine_leaves_the_late_charge_open_and_a_contest_that_ended_in_time_does_not() {
        var number = served();
        record("adjudicator", number, "{\"kind\": \"CONTEST\", \"on\": \"2026-06-15\", \"contest\": \"LITIGATION\"}")
                .then()
                .statusCode(200);
        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-06-28")
                .then()
                .body("late.status", equalTo("UNDETERMINED"))
                .body("late.missing", equalTo("whether the late charge runs during LITIGATION"));

        record("adjudicator", number, "{\"kind\": \"END\", \"on\": \"2026-06-20\", \"entry\": 2}")
                .then()
                .statusCode(200);

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-06-28")
                .then()
                .body("late.status", equalTo("CHARGED"));
        Desk.as("auditor").get("/v1/cases/" + number).then().body("procedure[1].until", equalTo("2026-06-20"));
    }
}
