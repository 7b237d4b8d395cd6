package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What follows for a case whose penalty of 2026-06-01 fell on 2026-06-20. */
@QuarkusTest
class ProceededAnewTest {

    @Test
    void a_finding_that_no_longer_holds_is_left_out_and_the_closing_tells_of_the_others_alone() {
        var number = Anew.fallen();
        Anew.found(number, 7000);

        Anew.penalty(number, """
                {"decidedOn": "2026-07-13", "parts": [{"finding": 2, "multiple": "2"}], "leftOut": [1]}""")
                .then()
                .statusCode(200)
                .body("refundFen", equalTo(7000))
                .body("fineFen", equalTo(14000));
        Anew.close(number);

        assertThat(Anew.told(number))
                .contains("CaseSubstantiated", "\"decision\":2", "\"caseValueFen\":7000")
                .doesNotContain("\"number\":1");
    }

    @Test
    void nothing_is_left_out_of_the_first_decision() {
        var number = Rows.aCase("ACCEPTED");
        Anew.found(number, 7000);
        Anew.found(number, 100);

        Anew.penalty(number, """
                {"decidedOn": "2026-07-13", "parts": [{"finding": 1, "multiple": "2"}], "leftOut": [2]}""").then().statusCode(422).body("pointer", equalTo("/leftOut"));
    }

    @Test
    void a_case_closed_without_a_new_decision_has_none_to_revoke() {
        var number = Anew.fallen();
        Anew.found(number, 7000);
        Anew.close(number);

        Anew.revoke(number, "2026-07-20").then().statusCode(409);
        Anew.read(number).then().body("allowedActs", not(hasItem("REVOKE_PENALTY")));
        assertThat(Anew.told(number)).contains("CaseSubstantiated", "\"decision\":2", "\"caseValueFen\":17000");
    }

    @Test
    void outside_the_tier_the_new_decision_too_waits_for_another_person() {
        var number = Agencies.found(500000);
        Signing.propose(number).then().statusCode(200);
        Signing.sign("staff-2", number, 1).then().statusCode(200).body("decision", equalTo(1));
        var day = Rows.one("select decided_on::text from penalty_decision where case_number = ?", number);
        Anew.revoke(number, day).then().statusCode(200);

        Signing.propose(number, day).then().statusCode(200).body("proposal", equalTo(2));
        Signing.sign("staff-1", number, 2).then().statusCode(409);
        Signing.sign("staff-3", number, 2).then().statusCode(200).body("decision", equalTo(2));

        assertThat(Rows.all(
                        "select decision || ' ' || second_person from penalty_part where case_number = ? order by 1",
                        number))
                .containsExactly("1 staff-2", "2 staff-3");
    }

    @Test
    void each_decision_is_served_and_paid_by_itself() {
        var number = Fined.served();
        Anew.pay(number, "2026-06-15", 15000);
        Anew.revoke(number, "2026-06-20").then().statusCode(200);
        Anew.decide(number).then().statusCode(200);

        Fined.record(
                        "investigator",
                        number,
                        "{\"kind\": \"MILESTONE\", \"on\": \"2026-07-20\", \"milestone\": \"SERVED\"}")
                .then()
                .statusCode(200);
        Anew.pay(number, "2026-07-22", 4000);

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-07-25")
                .then()
                .body("accounts.demandedFen", contains(10000, 10000, 0))
                .body("accounts.receivedFen", contains(0, 4000, 0))
                .body("accounts.leftOverFen", contains(0, 15000, 0))
                .body("missing", equalTo("whether what was paid for a fallen decision counts for a new one"));
        Anew.read(number).then().body("procedure.decision", contains(1, 1, 2, 2));
    }

    @Test
    void every_decision_is_explained_the_last_one_first() {
        var number = Anew.fallen();
        Anew.decide(number).then().statusCode(200);
        var of = path(number, "explanation") + "?lang=en";

        explained(of)
                .body("decision", equalTo(2))
                .body("title", equalTo("A penalty explained: " + number + ", decision 2"));
        explained(of + "&decision=1")
                .body("decision", equalTo(1))
                .body("passages[0].heading", equalTo("The decision no longer holds"));
        Desk.send(Gateway.staff("staff-1", "auditor"), "GET", of + "&decision=3", null)
                .then()
                .statusCode(404);
        Desk.send(Gateway.staff("staff-1", "auditor"), "GET", of + "&decision=0", null)
                .then()
                .statusCode(422);
    }

    @Test
    void a_reward_stays_stopped_whatever_was_decided_anew() {
        var number = Fined.decided();
        Rows.aReward(number);
        Anew.revoke(number, "2026-06-20").then().statusCode(200);
        Anew.decide(number).then().statusCode(200);

        Anew.read(number).then().body("stage", equalTo("PENALTY_DECIDED")).body("reward.allowedActs", hasSize(0));
    }

    private static ValidatableResponse explained(String path) {
        return Desk.send(Gateway.staff("staff-1", "auditor"), "GET", path, null)
                .then()
                .statusCode(200);
    }
}
