package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReviewersTest {
    private static final String ASKED = """
            {"kind": "MILESTONE", "on": "2026-03-20", "milestone": "LEGAL_REVIEW_ASKED"}""";
    private static final String DONE = ASKED.replace("ASKED", "DONE");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            findings  | {"kind": "OVER_CHARGING", "amountFen": 1, "intent": false}
            penalty   | {"decidedOn": "2026-04-01", "parts": [{"finding": 1, "multiple": "1"}]}
            procedure | {"kind": "MILESTONE", "on": "2026-03-25", "milestone": "LEGAL_REVIEW_ASKED"}
            """)
    void whoever_reviewed_a_case_does_not_handle_it_afterwards(String act, String body) {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 10000, \"intent\": false}");
        reviewed(number);
        var before = Rows.everything(number);

        as("staff-3", number, act, body).then().statusCode(409).body("type", endsWith("case/second-person-needed"));
        assertThat(Rows.everything(number)).isEqualTo(before);

        as("staff-4", number, act, body).then().statusCode(200);
    }

    @Test
    void whoever_reviewed_a_case_does_not_sign_its_penalty() {
        var number = Agencies.found(500000);
        reviewed(number);
        Signing.propose(number).then().statusCode(200);

        as("staff-3", number, "penalty/signature", "{\"proposal\": 1}")
                .then()
                .statusCode(409)
                .body("type", endsWith("case/second-person-needed"));
        as("staff-4", number, "penalty/signature", "{\"proposal\": 1}").then().statusCode(200);
    }

    @Test
    void whoever_proposed_signed_or_decided_a_penalty_does_not_review_the_case() {
        var number = Agencies.found(500000);
        as("staff-4", number, "penalty", Agencies.penalty("2")).then().statusCode(200);
        as("staff-5", number, "penalty/signature", "{\"proposal\": 1}").then().statusCode(200);

        as("staff-4", number, "procedure", DONE).then().statusCode(409);
        as("staff-5", number, "procedure", DONE).then().statusCode(409);
        as("staff-3", number, "procedure", DONE).then().statusCode(200);
    }

    /** Asked for by staff-2, done by staff-3. */
    private static void reviewed(String number) {
        as("staff-2", number, "procedure", ASKED).then().statusCode(200);
        as("staff-3", number, "procedure", DONE).then().statusCode(200);
    }

    private static Response as(String who, String number, String act, String body) {
        return Desk.send(Gateway.staff(who, "adjudicator", "investigator"), "POST", path(number, act), body);
    }
}
