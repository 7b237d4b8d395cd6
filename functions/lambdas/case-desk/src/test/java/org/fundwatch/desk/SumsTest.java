package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case has a rule of its own, so that nothing else is added up with it. */
@QuarkusTest
class SumsTest {
    @ParameterizedTest(name = "by {0}: {2}")
    @CsvSource({"INSTITUTION, R801, 2", "RULE, R802, 1", "MONTH, R803, 1"})
    void findings_are_added_up_by_what_an_analyst_asks_for(String by, String rule, int lines) {
        Found.at(Found.aHospital(), rule, "2026-03-02T00:00:00Z", 2);
        Found.at(Found.aHospital(), rule, "2026-03-09T00:00:00Z", 1);

        var answer = sums(by, rule);

        answer.then().statusCode(200).body("lines.size()", equalTo(lines)).body("more", equalTo(false));
        assertThat(answer.jsonPath().<Integer>getList("lines.amountFen").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3000);
    }

    @Test
    void what_was_found_at_a_door_is_added_up_by_doctor_beside_what_was_screened() {
        Found.prescribed(
                Found.at(Found.aHospital(), "R806", "2026-03-02T00:00:00Z", 1).getFirst(), "D980000000001");
        Found.screened(Found.aHospital(), "R806", "2026-03", "D980000000001");

        sums("DOCTOR", "R806")
                .then()
                .body("lines.key", contains("D980000000001"))
                .body("lines.findings", contains(2))
                .body("lines.doorFen", contains(1000))
                .body("lines.screenedFen", contains(1000))
                .body("ofNoDoctor", nullValue());
    }

    @Test
    void what_two_people_dismissed_is_no_money_in_question_any_more() {
        var found = Found.at(Found.aHospital(), "R871", "2026-03-02T00:00:00Z", 1);
        Found.at(Found.aHospital(), "R871", "2026-03-02T00:00:00Z", 1);
        Found.reviewed("DISMISSED", found.getFirst());

        sums("RULE", "R871")
                .then()
                .body("lines.findings", contains(2))
                .body("lines.dismissed", contains(1))
                .body("lines.violations", contains(1))
                .body("lines.amountFen", contains(1000))
                .body("lines.doorFen", contains(1000))
                .body("lines.certainFen", contains(1000))
                .body("lines.atLeastFen", contains(1000));
    }

    @Test
    void a_hospital_whose_findings_were_all_dismissed_comes_behind_one_with_a_finding_that_stands() {
        var cleared = Found.aHospital();
        var standing = Found.aHospital();
        var first = Found.at(cleared, "R872", "2026-03-02T00:00:00Z", 1).getFirst();
        var second = Found.at(cleared, "R872", "2026-03-03T00:00:00Z", 1).getFirst();
        Found.at(standing, "R872", "2026-03-02T00:00:00Z", 1);
        Found.reviewed("DISMISSED", first, second);

        sums("INSTITUTION", "R872")
                .then()
                .body("lines.key", contains(standing, cleared))
                .body("lines.atLeastFen", contains(1000, 0));
    }

    @Test
    void what_is_certain_comes_before_what_is_only_suspicious_and_stands_apart_from_it() {
        var suspicious = Found.aHospital();
        var certain = Found.aHospital();
        Found.suspected(suspicious, "R873", "2026-03-02T00:00:00Z");
        Found.suspected(suspicious, "R873", "2026-03-03T00:00:00Z");
        Found.at(certain, "R873", "2026-03-02T00:00:00Z", 1);

        sums("INSTITUTION", "R873")
                .then()
                .body("lines.key", contains(certain, suspicious))
                .body("lines.certainFen", contains(1000, 0))
                .body("lines.suspiciousFen", contains(0, 2000))
                .body("lines.atLeastFen", contains(1000, 2000));
    }

    @ParameterizedTest(name = "of {1} institutions {2} are told; more: {3}")
    @CsvSource({"R804, 200, 200, false", "R805, 201, 200, true"})
    void sums_that_leave_lines_out_say_so(String rule, int institutions, int told, boolean more) {
        Found.atEach(institutions, rule, "2026-03-02T00:00:00Z");

        sums("INSTITUTION", rule).then().body("lines.size()", equalTo(told)).body("more", equalTo(more));
    }

    @Test
    void sums_by_rule_say_what_each_rule_is_called_and_those_of_one_rule_what_it_is() {
        Found.at(Found.aHospital(), "S04", "2026-03-02T00:00:00Z", 1);

        sums("RULE", "S04").then().body("lines.name.zh", contains(not(blankString())));
        sums("INSTITUTION", "S04").then().body("ruleName.en", not(blankString()));
        sums("INSTITUTION", "R801").then().body("ruleName", nullValue());
    }

    @Test
    void institutions_are_named_where_they_are_registered() {
        var known = Found.aHospital();
        var strange = Found.aHospital();
        Registered.hospital(known);
        Found.at(known, "R874", "2026-03-02T00:00:00Z", 2);
        Found.at(strange, "R874", "2026-03-02T00:00:00Z", 1);

        sums("INSTITUTION", "R874")
                .then()
                .body("lines.key", contains(known, strange))
                .body("lines.institutionName", contains(Registered.NAME, null))
                .body("institutionName", nullValue());
        sums("RULE", Map.of("rule", "R874", "institution", known))
                .then()
                .body("institutionName", equalTo(Registered.NAME));
    }

    @Test
    void what_is_of_no_doctor_stands_beside_the_doctors_and_nowhere_else() {
        Found.prescribed(
                Found.at(Found.aHospital(), "R875", "2026-03-02T00:00:00Z", 1).getFirst(), "D980000000002");
        Found.at(Found.aHospital(), "R875", "2026-03-02T00:00:00Z", 2);

        sums("DOCTOR", "R875")
                .then()
                .body("lines.findings", contains(1))
                .body("ofNoDoctor.findings", equalTo(2))
                .body("ofNoDoctor.amountFen", equalTo(2000));
        sums("INSTITUTION", "R875").then().body("ofNoDoctor", nullValue());
        sums("DOCTOR", Map.of("rule", "R875", "doctor", "D980000000002")).then().body("ofNoDoctor", nullValue());
    }

    @Test
    void months_that_end_before_they_begin_are_refused() {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .request()
                .queryParam("from", "2026-04")
                .queryParam("until", "2026-03")
                .get("/v1/finding-sums")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/from"));
    }

    private static Response sums(String by, String rule) {
        return sums(by, Map.of("rule", rule));
    }

    private static Response sums(String by, Map<String, String> narrowed) {
        return Desk.as("auditor")
                .request()
                .queryParam("by", by)
                .queryParams(narrowed)
                .queryParam("from", "2026-03")
                .queryParam("until", "2026-03")
                .get("/v1/finding-sums");
    }
}
