package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report came in on 2024-03-01. */
@QuarkusTest
class TimeBarTest {
    private static final String FINE = """
            {"decidedOn": "2026-04-01", "parts": [{"finding": 1, "multiple": "1"}]}""";

    private static final String CORRECTION = """
            {"decidedOn": "2026-04-01", "parts": [{"finding": 1, "noFine": true, "refusesToCorrect": false}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "penalty/proposal"})
    void conduct_that_was_found_after_its_period_is_not_punished(String act) {
        var number = found("2021-08-02");
        var before = Rows.everything(number);

        ask(number, act, FINE)
                .then()
                .statusCode(409)
                .body("type", endsWith("penalty/time-barred"))
                .body("until", equalTo("2023-08-02"));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void a_penalty_that_waits_is_not_signed_once_the_conduct_turns_out_to_be_too_old() {
        var number = Signing.proposed();
        ended(number, "2021-08-02");

        Desk.send(
                        Gateway.staff("staff-2", "adjudicator"),
                        "POST",
                        path(number, "penalty/signature"),
                        "{\"proposal\": 1}")
                .then()
                .statusCode(409)
                .body("type", endsWith("penalty/time-barred"));
    }

    @Test
    void a_barred_case_is_red_and_says_by_what_and_when() {
        var number = found("2021-08-02");

        Desk.as("auditor")
                .get(path(number, "clocks"))
                .then()
                .body("colour", equalTo("RED"))
                .body("clocks.find { it.clock == 'LIMITATION' }.state", equalTo("MET_LATE"))
                .body("clocks.find { it.clock == 'LIMITATION' }.colour", equalTo("RED"))
                .body("clocks.find { it.clock == 'LIMITATION' }.due", equalTo("2023-08-02"));
    }

    @Test
    void a_barred_case_that_was_closed_is_red_no_more() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"NO_CONSENT\", \"amountFen\": 0, \"intent\": false}");
        ended(number, "2021-08-02");
        ask(number, "penalty", CORRECTION).then().statusCode(200);
        Anew.close(number);

        Desk.as("auditor")
                .get(path(number, "clocks"))
                .then()
                .body("clocks.find { it.clock == 'LIMITATION' }.state", equalTo("MET_LATE"))
                .body("clocks.find { it.clock == 'LIMITATION' }.colour", nullValue());
    }

    @Test
    void conduct_that_was_found_in_time_is_punished() {
        ask(found("2022-03-01"), "penalty", FINE).then().statusCode(200);
    }

    @Test
    void what_is_no_penalty_is_not_barred() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"NO_CONSENT\", \"amountFen\": 0, \"intent\": false}");
        ended(number, "2021-08-02");

        ask(number, "penalty", CORRECTION).then().statusCode(200);
    }

    private static String found(String ended) {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 10000, \"intent\": false}");
        ended(number, ended);
        return number;
    }

    private static void ended(String number, String on) {
        record(
                        "investigator",
                        number,
                        "{\"kind\": \"MILESTONE\", \"on\": \"%s\", \"milestone\": \"CONDUCT_ENDED\"}".formatted(on))
                .then()
                .statusCode(200);
    }

    private static Response ask(String number, String act, String body) {
        return Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, act), body);
    }
}
