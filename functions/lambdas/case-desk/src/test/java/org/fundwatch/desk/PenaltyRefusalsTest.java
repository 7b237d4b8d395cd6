package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PenaltyRefusalsTest {

    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "2.01"}]}  | 422 | penalty/multiple-out-of-range | /parts/0/multiple
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "0.99"}]}  | 422 | penalty/multiple-out-of-range | /parts/0/multiple
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "-1"}]}    | 422 | request/malformed             | /parts/0/multiple
            {"decidedOn": "2024-05-01", "parts": [{"finding": 2, "multiple": "1"}]}     | 422 | request/unknown-reference     | /parts/0/finding
            {"decidedOn": "2024-05-01", "parts": []}                                    | 422 | request/malformed             | /parts
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1"}, {"finding": 1, "multiple": "1"}]} | 422 | request/malformed | /parts
            {"decidedOn": "2024-02-30", "parts": [{"finding": 1, "multiple": "1"}]}     | 422 | request/malformed             | /decidedOn
            {"decidedOn": "2021-04-30", "parts": [{"finding": 1, "multiple": "1"}]}     | 422 | decision/undetermined         |
            {"decidedOn": "2010-01-01", "parts": [{"finding": 1, "multiple": "1"}]}     | 422 | decision/undetermined         |
            """)
    void a_penalty_that_the_law_does_not_know_is_a_problem_and_stores_nothing(
            String body, int status, String problem, String pointer) {
        var number = investigated();
        var before = Rows.everything(number);

        var answer =
                Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", "/v1/cases/" + number + "/penalty", body);

        answer.then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));
        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void a_decision_of_tomorrow_is_refused_and_one_of_today_is_not() {
        var number = investigated();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        penalty(number, today.plusDays(1)).then().statusCode(422).body("pointer", equalTo("/decidedOn"));
        penalty(number, today).then().statusCode(200);
    }

    private static Response penalty(String number, LocalDate on) {
        var body = "{\"decidedOn\": \"%s\", \"parts\": [{\"finding\": 1, \"multiple\": \"1\"}]}".formatted(on);
        return Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", "/v1/cases/" + number + "/penalty", body);
    }

    private static String investigated() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", finding(100))
                .then()
                .statusCode(200);
        return number;
    }

    private static String finding(long fen) {
        return "{\"kind\": \"OVER_CHARGING\", \"amountFen\": %d, \"intent\": false}".formatted(fen);
    }
}
