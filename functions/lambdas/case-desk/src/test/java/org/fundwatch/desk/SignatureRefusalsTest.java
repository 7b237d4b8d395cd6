package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Signing.path;
import static org.fundwatch.desk.Signing.proposed;
import static org.fundwatch.desk.Signing.sign;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignatureRefusalsTest {

    @Test
    void whoever_proposed_it_cannot_sign_it() {
        var number = proposed();
        var before = Rows.everything(number);

        Desk.send(
                        Gateway.staff("staff-1", "adjudicator"),
                        "POST",
                        path(number, "penalty/signature"),
                        "{\"proposal\": 1}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @ParameterizedTest(name = "refund {0}, fine {1}, confiscated {2} fen more")
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1"})
    void what_an_older_calculator_proposed_and_today_s_decides_otherwise_is_not_signed_but_withdrawn(
            String refund, String fine, String confiscated) {
        var number = proposed();
        Rows.anOlderProposal(number, refund, fine, confiscated);

        Desk.send(
                        Gateway.staff("staff-2", "adjudicator"),
                        "POST",
                        path(number, "penalty/signature"),
                        "{\"proposal\": 2}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.all("select case_number from penalty_decision where case_number = ?", number))
                .isEmpty();
        Desk.person("staff-3", "adjudicator")
                .post(path(number, "penalty/withdrawal"), "{\"proposal\": 2, \"reason\": \"weighed anew\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void where_another_choice_is_forbidden_that_is_said_and_nothing_waits() {
        var number = Agencies.found(500000);
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 100, \"intent\": false}");

        Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, "penalty"), """
                {"decidedOn": "2026-04-01", "parts": [{"finding": 1, "multiple": "2", "band": "一般", "reason": "as weighed",
                  "firstViolation": true, "correctedPromptly": true}, {"finding": 2, "multiple": "3"}]}""")
                .then()
                .statusCode(422)
                .body("type", endsWith("penalty/multiple-out-of-range"))
                .body("pointer", equalTo("/parts/1/multiple"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "findings", "closure"})
    void while_it_waits_nothing_else_happens_to_the_case(String act) {
        var number = proposed();
        var body =
                switch (act) {
                    case "penalty" -> Agencies.penalty("3");
                    case "findings" -> "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 1, \"intent\": false}";
                    default -> "{\"outcome\": \"SUBSTANTIATED\"}";
                };

        Desk.send(Gateway.staff("staff-2", "adjudicator", "investigator"), "POST", path(number, act), body)
                .then()
                .statusCode(409)
                .body("stage", equalTo("PENALTY_PROPOSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff-1", "staff-2"})
    void neither_of_the_two_who_decided_approves_the_listing(String who) {
        var number = proposed();
        sign("staff-2", number, 1).then().statusCode(200);

        Desk.send(Gateway.staff(who, "registrar"), "POST", path(number, "listing"), "{}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"proposal\": 1}", "{\"proposal\": 1, \"reason\": \" \"}"})
    void a_withdrawal_names_the_proposal_and_says_why(String body) {
        var number = proposed();

        Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, "penalty/withdrawal"), body)
                .then()
                .statusCode(422)
                .body("type", endsWith("request/malformed"));
    }
}
