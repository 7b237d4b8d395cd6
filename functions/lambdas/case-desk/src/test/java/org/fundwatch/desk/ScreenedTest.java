package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nightly screening found is read, reviewed and added up as what was found at the doors. */
@QuarkusTest
class ScreenedTest {
    private static final String PATH = "/v1/claim-findings";
    private static final String DOCTOR = "D990000000001";

    @Test
    void a_screened_finding_shows_its_settlement_its_doctor_its_article_and_what_was_found_in_both_languages() {
        var finding = Found.screened(Found.aHospital(), "S01", "2026-03", DOCTOR);

        Desk.as("investigator")
                .get(PATH + "/" + finding)
                .then()
                .statusCode(200)
                .body("origin", equalTo("SCREENING"))
                .body("settlement", equalTo("S-1"))
                .body("month", equalTo("2026-03"))
                .body("grounds.doctors", contains(DOCTOR))
                .body("grounds.article", equalTo("第三十八条"))
                .body("grounds.fundLossFen", equalTo(700))
                .body("told.asks.zh", equalTo("患者是否实际在院？"))
                .body("told.evidence.zh", equalTo("第1、2行"))
                .body("told.evidence.en", equalTo("lines 1, 2"))
                .body("allowedActs", contains("REVIEW"));
    }

    @Test
    void a_finding_of_the_door_is_told_in_both_languages_too() {
        Desk.as("investigator")
                .get(PATH + "/" + Found.one())
                .then()
                .body("origin", equalTo("DOOR"))
                .body("told.name.zh", equalTo("挂床住院"))
                .body("told.evidence.zh", equalTo("挂床住院：第1、2行；项目an item；超出77；涉及金额10.00元。"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "origin, SCREENING, 1",
        "origin, DOOR, 1",
        "doctor, D-only, 1",
        "doctor, D-other, 0",
        "month, 2026-03, 1",
        "month, 2026-05, 1",
        "level, VIOLATION, 2",
        "level, SUSPICIOUS, 0"
    })
    void the_list_tells_where_findings_come_from_and_whose_they_are(String by, String value, int found) {
        var hospital = Found.aHospital();
        Found.screened(hospital, "S01", "2026-03", "D-only");
        Found.at(hospital, "S01", "2026-05-03T00:00:00Z", 1);

        var answer = Desk.as("auditor")
                .request()
                .queryParam("institution", hospital)
                .queryParam(by, value)
                .get(PATH);

        assertThat(answer.jsonPath().getList("findings")).hasSize(found);
    }

    @Test
    void money_that_may_be_the_same_is_not_added_up_to_say_which_institution_comes_first() {
        var hospital = Found.aHospital();
        Found.screened(hospital, "R811", "2026-03", DOCTOR);
        Found.at(hospital, "R811", "2026-03-03T00:00:00Z", 2);

        sums("INSTITUTION", "R811")
                .body("lines[0].findings", equalTo(3))
                .body("lines[0].amountFen", equalTo(3000))
                .body("lines[0].doorFen", equalTo(1000))
                .body("lines[0].screenedFen", equalTo(1000))
                .body("lines[0].atLeastFen", equalTo(1000));
    }

    @Test
    void sums_by_doctor_lead_from_who_prescribed_to_what() {
        Found.screened(Found.aHospital(), "R812", "2026-03", "D-812");

        sums("DOCTOR", "R812").body("lines.key", contains("D-812")).body("lines[0].screenedFen", equalTo(1000));
    }

    @Test
    void what_a_later_screening_superseded_is_neither_listed_nor_counted_nor_reviewed() {
        var hospital = Found.aHospital();
        var finding = Found.screened(hospital, "R813", "2026-03", DOCTOR);
        Rows.run(
                "insert into finding_review values (?::uuid, 1, 'SUPERSEDED', 0)",
                finding.substring(0, finding.length() - 2));

        var acted =
                Desk.person("one", "investigator").post(PATH + "/initial-review", Found.judged("CONFIRMED", finding));

        acted.then().body("refused[0].why", equalTo("NOT_NOW")).body("refused[0].stage", equalTo("SUPERSEDED"));
        assertThat(listed(hospital, "rule", "R813")).isZero();
        assertThat(listed(hospital, "stage", "SUPERSEDED")).isEqualTo(1);
        sums("RULE", "R813").body("lines.size()", equalTo(0));
    }

    @Test
    void a_lead_of_a_screened_finding_is_of_the_month_of_its_settlement() {
        var hospital = Found.aHospital();
        var finding = Found.screened(hospital, "S01", "2026-03", DOCTOR);
        Found.verified(finding);

        Desk.person("two", "adjudicator").post(PATH + "/handling", Found.handled("LEAD", finding));

        assertThat(Rows.all(
                        "select detail from outbox where type = 'FindingReferred' and detail like '%' || ? || '%'",
                        hospital))
                .singleElement()
                .asString()
                .contains("2026-03-01");
    }

    private static int listed(String hospital, String by, String value) {
        return Desk.as("auditor")
                .request()
                .queryParam("institution", hospital)
                .queryParam(by, value)
                .get(PATH)
                .jsonPath()
                .getList("findings")
                .size();
    }

    private static ValidatableResponse sums(String by, String rule) {
        return Desk.as("auditor")
                .request()
                .queryParam("by", by)
                .queryParam("rule", rule)
                .queryParam("from", "2026-03")
                .queryParam("until", "2026-03")
                .get("/v1/finding-sums")
                .then()
                .statusCode(200);
    }
}
