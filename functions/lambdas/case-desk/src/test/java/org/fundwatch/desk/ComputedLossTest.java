package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding whose loss the desk computes from the violating cost and the share of it that the fund paid. */
@QuarkusTest
class ComputedLossTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @Test
    void the_loss_is_cost_times_share_and_both_stay_on_file() {
        var number = computed();

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("findings[0].amountFen", equalTo(7500))
                .body("findings[0].basis", equalTo("COMPUTED"))
                .body("findings[0].costFen", equalTo(10001))
                .body("findings[0].share", equalTo("0.75"))
                .body("findings[0].arithmetic", equalTo("100.01 × 75% = 75.00"))
                .body("penalty.refundFen", equalTo(7500));
        assertThat(Rows.all("select details::text from audit_row where subject = ? order by seq", number)
                        .getFirst())
                .contains("10001", "0.75");
    }

    @Test
    void the_trace_and_the_words_of_the_penalty_hold_both_and_it_replays_to_the_same_bytes() {
        var number = computed();

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.trace.facts.'finding.1.costFen'", equalTo("10001"))
                .body("penalty.trace.facts.'finding.1.share'", equalTo("0.75"));
        Desk.as("auditor")
                .get(path(number, "explanation"), "lang", "en")
                .then()
                .body(
                        "passages.sentences.flatten()",
                        hasItem(
                                "How the loss comes about: cost 100.01 yuan × share paid by the fund 75% = 75.00 yuan."));
        var trace = Rows.one("select trace from penalty_decision where case_number = ?", number);
        assertThat(TraceJson.write(((Decided) PenaltyReplay.of(TraceJson.read(trace), LAW)).trace()))
                .isEqualTo(trace);
    }

    @Test
    void a_loss_that_was_stated_as_such_says_so() {
        var number = Rows.aCase("ACCEPTED");
        find(number, """
                {"kind": "OVER_CHARGING", "amountFen": 10000, "intent": false}""").then().statusCode(200);
        decide(number);

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("findings[0].basis", equalTo("STATED"))
                .body("findings[0].costFen", nullValue())
                .body("findings[0].arithmetic", nullValue());
        Desk.as("auditor")
                .get(path(number, "explanation"), "lang", "en")
                .then()
                .body(
                        "passages.sentences.flatten()",
                        hasItem("The amount was stated as such: no cost and no share paid by the fund are on record."));
        assertThat(Rows.one("select trace from penalty_decision where case_number = ?", number))
                .doesNotContain("costFen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"kind": "OVER_CHARGING", "costFen": 100, "share": "0.75", "amountFen": 75, "intent": false} | /amountFen
            {"kind": "OVER_CHARGING", "costFen": 100, "intent": false}                                   | /share
            {"kind": "OVER_CHARGING", "share": "0.75", "intent": false}                                  | /costFen
            {"kind": "OVER_CHARGING", "costFen": 100, "share": "1.01", "intent": false}                  | /share
            {"kind": "OVER_CHARGING", "costFen": 100, "share": "75%", "intent": false}                   | /share
            {"kind": "OVER_CHARGING", "costFen": 100, "share": "0.1234567", "intent": false}             | /share
            {"kind": "OVER_CHARGING", "intent": false}                                                   | /amountFen
            {"kind": "OVER_CHARGING", "costFen": 100, "share": "00.75", "intent": false}                 | /share
            {"kind": "BRIBERY", "costFen": 100, "share": "0.75", "intent": false}                        | /costFen
            {"kind": "RECORDS_NOT_KEPT", "costFen": 100, "share": "0.75", "intent": false}               | /costFen
            {"kind": "FRAUD_ART38_WITH_INTENT", "costFen": 1, "share": "0.75", "intent": true}           | /costFen
            """)
    void what_is_no_loss_is_a_problem_and_stores_nothing(String body, String pointer) {
        var number = Rows.aCase("ACCEPTED");
        var before = Rows.everything(number);

        Desk.send(Gateway.staff("staff-1", "investigator"), "POST", path(number, "findings"), body)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    private static String computed() {
        var number = Rows.aCase("ACCEPTED");
        find(number, """
                {"kind": "OVER_CHARGING", "costFen": 10001, "share": "0.75", "intent": false}""").then().statusCode(200);
        decide(number);
        return number;
    }

    private static Response find(String number, String body) {
        return Desk.as("investigator").post(path(number, "findings"), body);
    }

    private static void decide(String number) {
        Desk.as("adjudicator").post(path(number, "penalty"), """
                {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1"}]}""").then().statusCode(200);
    }
}
