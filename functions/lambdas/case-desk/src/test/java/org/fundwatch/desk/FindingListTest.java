package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FindingListTest {
    private static final String PATH = "/v1/claim-findings";

    @Test
    void the_list_goes_page_by_page_through_all_of_an_institution_and_no_other() {
        var hospital = Found.aHospital();
        Found.at(hospital, "S01", "2026-03-03T00:00:00Z", 60);
        var later = Found.at(hospital, "S01", "2026-03-04T00:00:00Z", 1);
        Found.one();

        var first = Desk.as("auditor").get(PATH, "institution", hospital).jsonPath();
        var second = Desk.as("auditor")
                .request()
                .queryParam("institution", hospital)
                .queryParam("after", first.getString("next"))
                .get(PATH)
                .jsonPath();

        assertThat(first.<String>getList("findings.finding")).hasSize(50).startsWith(later.getFirst());
        assertThat(second.<String>getList("findings.finding"))
                .hasSize(11)
                .doesNotContainAnyElementsOf(first.getList("findings.finding"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void each_finding_says_what_its_own_lines_are_called() {
        var hospital = Found.aHospital();
        var kept = Found.at(hospital, "S01", "2026-03-04T00:00:00Z", 1).getFirst();
        Found.charged(kept, 2, "D990000000001");
        Found.charged(kept, 9, "D990000000001");
        Found.at(hospital, "S01", "2026-03-03T00:00:00Z", 1);

        var list = Desk.as("auditor").get(PATH, "institution", hospital).jsonPath();

        assertThat(list.<List<String>>getList("findings.items")).containsExactly(List.of("an item"), List.of());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "rule, S02, 1",
        "month, 2026-04, 1",
        "month, 2026-03, 2",
        "from, 2026-03, 3",
        "from, 2026-04, 1",
        "until, 2026-04, 3",
        "until, 2026-03, 2",
        "stage, DISMISSED, 1",
        "stage, OPEN, 2",
        "stage, HANDLED, 0"
    })
    void the_list_may_be_narrowed(String by, String value, int found) {
        var hospital = Found.aHospital();
        Found.at(hospital, "S01", "2026-03-31T15:59:00Z", 1);
        Found.at(hospital, "S02", "2026-03-31T16:00:00Z", 1);
        Found.reviewed(
                "DISMISSED",
                Found.at(hospital, "S01", "2026-03-01T00:00:00Z", 1).getFirst());

        var answer = Desk.as("auditor")
                .request()
                .queryParam("institution", hospital)
                .queryParam(by, value)
                .get(PATH);

        assertThat(answer.jsonPath().getList("findings")).hasSize(found);
    }

    @Test
    void a_line_says_what_its_rule_is_called_who_prescribed_how_much_too_many_and_the_fund_s_share() {
        var hospital = Found.aHospital();
        Found.screened(hospital, "S04", "2026-03", "D980000000002");

        Desk.as("auditor")
                .get(PATH, "institution", hospital)
                .then()
                .body("findings.ruleName.zh", contains(not(blankString())))
                .body("findings.doctors", contains(contains("D980000000002")))
                .body("findings.excess", contains("77"))
                .body("findings.fundLossFen", contains(700));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "month, 2026-13, /month",
        "from, 2026/11, /from",
        "until, 2026-1, /until",
        "rule, X1, /rule",
        "stage, NEW, /stage",
        "institution, 1, /institution",
        "after, x, /after",
        "origin, NIGHT, /origin",
        "doctor, 张三, /doctor",
        "level, WORST, /level"
    })
    void a_filter_that_does_not_fit_is_named(String by, String value, String pointer) {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .get(PATH, by, value)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }
}
