package org.fundwatch.desk;

import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The report came in on 2024-03-01. */
@QuarkusTest
class FilingTest {

    @Test
    void a_fine_of_nothing_beside_a_benchmark_waits_for_another_person() {
        var number = Agencies.found(10000000);

        decide(number, "2026-04-01", """
                "noFine": true, "factors": ["SELF_CHECKED"], "reason": "as weighed", "firstViolation": true, "correctedPromptly": true""")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_PROPOSED"))
                .body("fineFen", equalTo(0));

        Signing.sign("staff-2", number, 1).then().statusCode(200).body("stage", equalTo("PENALTY_DECIDED"));
        Signing.read(number).then().body("penalty.parts[0].reasons.second", equalTo("staff-2"));
    }

    @Test
    void a_penalty_bears_the_day_on_which_it_was_signed() {
        var number = Signing.proposed();
        Signing.read(number).then().body("proposal.penalty.decidedOn", equalTo("2026-04-01"));

        Signing.sign("staff-2", number, 1).then().statusCode(200);

        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Signing.read(number).then().body("penalty.decidedOn", equalTo(today.toString()));
    }

    @Test
    void a_penalty_of_before_the_report_needs_words_and_another_person_and_keeps_its_day() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 10000, \"intent\": false}");

        decide(number, "2024-02-29", "\"multiple\": \"1\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("penalty/choice-not-left"))
                .body("objection", equalTo("REASON_MISSING"));
        decide(number, "2024-02-29", "\"multiple\": \"1\", \"reason\": \"entered late\"")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_PROPOSED"));

        Signing.read(number).then().body("penalty", nullValue());
        Signing.sign("staff-2", number, 1).then().statusCode(200);
        Signing.read(number).then().body("penalty.decidedOn", equalTo("2024-02-29"));
    }

    @Test
    void answers_that_contradict_each_other_excuse_nothing() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"NO_CONSENT\", \"amountFen\": 0, \"intent\": false}");

        decide(number, "2026-04-01", """
                "noFine": true, "refusesToCorrect": true, "factors": ["MINOR_AND_CORRECTED", "WILFUL"], "reason": "as weighed\"""")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/parts/0"))
                .body("objection", equalTo("ANSWERS_CONTRADICT"));
    }

    private static Response decide(String number, String on, String choice) {
        var body = "{\"decidedOn\": \"%s\", \"parts\": [{\"finding\": 1, %s}]}".formatted(on, choice);
        return Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, "penalty"), body);
    }
}
