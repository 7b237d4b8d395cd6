package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadingTest {
    private static final String FINDING = """
            {"kind": "OVER_CHARGING", "amountFen": 10000, "intent": false}""";
    private static final String PENALTY = """
            {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""";

    @Test
    void a_case_shows_what_its_caller_may_do_now() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator").post(of(number, "findings"), FINDING).then().statusCode(200);

        Desk.as("adjudicator", "investigator")
                .get("/v1/cases/" + number)
                .then()
                .body("stage", equalTo("INVESTIGATED"))
                .body("findings", hasSize(1))
                .body("penalty", nullValue())
                .body(
                        "allowedActs",
                        containsInAnyOrder(
                                "RECORD_FINDING", "DECIDE_PENALTY", "CLOSE_SUBSTANTIATED", "CLOSE_UNSUBSTANTIATED"));
        Desk.as("finance").get("/v1/cases/" + number).then().body("allowedActs", empty());
    }

    @ParameterizedTest
    @CsvSource({"intake-officer, 1", "investigator, 1", "adjudicator, 1", "auditor, 1", "finance, 0", "registrar, 0"})
    void a_report_is_read_by_those_who_need_it_and_each_reading_is_audited(String role, int readings) {
        var number = Rows.aCase("RECEIVED");

        var facts = Desk.as(role).get("/v1/cases/" + number).jsonPath().getString("report.facts");

        assertThat(facts).isEqualTo(readings == 1 ? "treated under other names" : null);
        assertThat(Rows.all("select actor from audit_row where act = 'READ_REPORT' and subject = ?", number))
                .hasSize(readings);
    }

    @Test
    void cases_are_listed_newest_first_and_by_stage() {
        var older = Rows.aCase("REFUSED");
        var newer = Rows.aCase("REFUSED");

        Desk.as("auditor")
                .get("/v1/cases", "stage", "REFUSED")
                .then()
                .statusCode(200)
                .body("cases[0].caseNumber", equalTo(newer))
                .body("cases.caseNumber", hasItem(older));
        Desk.as("auditor").get("/v1/cases").then().statusCode(200).body("cases.caseNumber", hasItem(newer));
    }

    @Test
    void what_others_did_about_a_case_is_shown_by_function_and_the_last_word_of_each_stands_last() {
        var number = Rows.aCase("PENALTY_DECIDED");
        Rows.followedThrough(number);

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .statusCode(200)
                .body(
                        "consequences.function",
                        contains("blacklist-publication", "blacklist-publication", "credit-scoring"))
                .body("consequences.what", contains("LISTED", "DELISTED", "CREDIT_COUNTED"))
                .body("consequences.detail", contains("violators/1", "violators/2", "B"));
    }

    @Test
    void a_reward_is_shown_once_it_was_worked_out() {
        var number = decided();
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .get(of(number, "reward"))
                .then()
                .statusCode(404);
        Rows.aReward(number);

        Desk.as("auditor")
                .get(of(number, "reward"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("amountFen", equalTo(12345))
                .body("trace.policy", equalTo("reward/hebei-2023"));
        Desk.as("auditor").get("/v1/cases/" + number).then().body("reward.amountFen", equalTo(12345));
        Desk.as("finance").get("/v1/cases/" + number).then().statusCode(200).body("reward", nullValue());
    }

    @Test
    void who_books_fines_reads_what_became_of_the_credit_and_not_of_the_reward() {
        var number = Rows.aCase("CLOSED_SUBSTANTIATED");
        Rows.followThrough(number, "CREDIT_COUNTED");
        Rows.followThrough(number, "REWARD_PROPOSED");

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("consequences.what", containsInAnyOrder("CREDIT_COUNTED", "REWARD_PROPOSED"));
        Desk.as("finance").get("/v1/cases/" + number).then().body("consequences.what", contains("CREDIT_COUNTED"));
    }

    @Test
    void a_what_if_reward_says_so_with_its_assumption_and_stores_nothing() {
        var number = Rows.aCase("ACCEPTED", "110000");
        Desk.as("investigator").post(of(number, "findings"), """
                {"kind": "FRAUD_INDUCE_IMPERSONATION", "amountFen": 16720000, "intent": true, "match": "REPORTED"}""").then().statusCode(200);
        var before = Rows.everything(number);

        Desk.as("adjudicator")
                .get(of(number, "reward/what-if"), "assumedFrom", "2023-11-28")
                .then()
                .statusCode(200)
                .body("whatIf", equalTo(true))
                .body("assumedFrom", equalTo("2023-11-28"))
                .body("status", equalTo("PROPOSED"))
                .body("trace.facts.assumedFrom", equalTo("2023-11-28"));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    private static String decided() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator").post(of(number, "findings"), FINDING).then().statusCode(200);
        Desk.as("adjudicator").post(of(number, "penalty"), PENALTY).then().statusCode(200);
        return number;
    }

    private static String of(String number, String act) {
        return "/v1/cases/" + number + "/" + act;
    }
}
