package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest {
    @Test
    void a_penalty_is_explained_in_the_language_asked_for_and_in_chinese_otherwise() {
        var number = decided();

        Desk.as("auditor")
                .get(path(number), "lang", "en")
                .then()
                .statusCode(200)
                .body("lang", equalTo("en"))
                .body("title", equalTo("A penalty explained: " + number))
                .body("passages.sentences.flatten()", hasItem("Arithmetic: 100.00 yuan × 1.5 = 150.00 yuan."))
                .body("answers.rule", hasItem("PEN-04"));
        Desk.as("auditor")
                .get(path(number))
                .then()
                .statusCode(200)
                .body("lang", equalTo("zh-CN"))
                .body("passages.sentences.flatten()", hasItem("计算：100.00 元 × 1.5 倍 = 150.00 元。"));
    }

    @Test
    void a_penalty_that_fell_says_so_first_and_names_no_officer() {
        var number = decided();
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/revocation", """
                {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": "DEMONSTRATION"}""")
                .then()
                .statusCode(200);

        var answer = Desk.as("auditor").get(path(number), "lang", "en");
        answer.then().body("passages[0].heading", equalTo("The decision no longer holds"));
        assertThat(answer.asString()).doesNotContain("staff-1", "DEMONSTRATION");
    }

    @Test
    void a_case_without_a_penalty_has_nothing_to_explain() {
        Desk.as("auditor")
                .get(path(Rows.aCase("ACCEPTED")))
                .then()
                .statusCode(404)
                .body("type", endsWith("/request/no-such-resource"));
    }

    @Test
    void another_language_is_no_language_of_ours() {
        Desk.send(Gateway.staff("staff-1", "auditor"), "GET", path(decided()) + "?lang=fr", null)
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/lang"));
    }

    private static String decided() {
        var number = Rows.aCaseAgainst("H00000000042");
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", """
                {"kind": "OVER_CHARGING", "amountFen": 10000, "intent": false}""")
                .then()
                .statusCode(200);
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/penalty", """
                {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""")
                .then()
                .statusCode(200);
        return number;
    }

    private static String path(String number) {
        return "/v1/cases/" + number + "/explanation";
    }
}
