package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RewardMatterTest {
    private static final String HEBEI = "130000";
    private static final String UNSAID = "which findings were reported";
    private static final String FINDING = """
            {"kind": "OVER_CHARGING", "amountFen": %d, "intent": false%s}""";

    @Test
    void the_event_carries_each_finding_beside_the_report_and_the_penalty_the_full_sum() {
        var number = found(", \"match\": \"IN_PART\", \"reportedFen\": 20", "");

        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/penalty", """
                {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1"}, {"finding": 2, "multiple": "1"}]}""")
                .then()
                .body("refundFen", equalTo(50_000_000));
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/closure", "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);

        assertThat(told(number))
                .contains("CaseSubstantiated/3", "\"caseValueFen\":50000000")
                .contains(
                        "{\"number\":1,\"lossFen\":10000000,\"match\":\"IN_PART\",\"reportedFen\":20,\"fraud\":false}")
                .contains("{\"number\":2,\"lossFen\":40000000,\"reportedFen\":0,\"fraud\":false}");
    }

    @Test
    void a_finding_shows_how_it_stands_to_the_report() {
        var number = found(", \"match\": \"IN_PART\", \"reportedFen\": 20", ", \"match\": \"OTHER\"");

        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("findings.match", contains("IN_PART", "OTHER"))
                .body("findings.reportedFen", contains(20, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            , "match": "IN_PART"                             | /reportedFen
            , "match": "IN_PART", "reportedFen": 10000001    | /reportedFen
            , "match": "OTHER", "reportedFen": 1             | /reportedFen
            , "reportedFen": 1                               | /reportedFen
            , "match": "PERHAPS"                             | /match
            """)
    void a_match_that_does_not_fit_its_finding_is_a_problem_with_its_pointer(String match, String pointer) {
        var number = Rows.aCase("ACCEPTED", HEBEI);

        Desk.carelessly(Gateway.staff("staff-1", "investigator"))
                .post("/v1/cases/" + number + "/findings", FINDING.formatted(10_000_000, match))
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }

    @Test
    void a_review_says_what_nobody_said_of_a_finding_and_the_reward_pays_for_that_alone() {
        var number = proposed(found("", ""));
        Desk.as("auditor").get("/v1/cases/" + number + "/reward").then().body("missing", equalTo(UNSAID));

        review(number, """
                {"matches": [{"finding": 1, "match": "REPORTED"}, {"finding": 2, "match": "OTHER"}]}""").statusCode(200).body("status", equalTo("PROPOSED")).body("amountFen", equalTo(300_000));

        Desk.as("auditor").get(pathOf(number, "steps")).then().body("findings.match", contains("REPORTED", "OTHER"));
        Desk.as("auditor")
                .get("/v1/cases/" + number + "/reward")
                .then()
                .body("trace.facts.caseValue", equalTo("100000.00"))
                .body("trace.facts.nature", equalTo("ORDINARY"));
    }

    @Test
    void a_later_review_corrects_a_match_and_leaves_the_others() {
        var number = proposed(found(", \"match\": \"REPORTED\"", ", \"match\": \"OTHER\""));

        review(number, "{\"matches\": [{\"finding\": 2, \"match\": \"REPORTED\"}]}")
                .body("amountFen", equalTo(1_100_000));
        review(number, "{}").body("amountFen", equalTo(1_100_000));
        review(number, "{\"matches\": [{\"finding\": 1, \"match\": \"IN_PART\", \"reportedFen\": 5}]}")
                .body("amountFen", nullValue())
                .body("missing", containsString("reported in part"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            [{"finding": 3, "match": "OTHER"}]                                    | /matches/0/finding
            [{"finding": 1, "match": "IN_PART", "reportedFen": 10000001}]         | /matches/0/reportedFen
            [{"finding": 1, "match": "REPORTED", "reportedFen": 1}]               | /matches/0/reportedFen
            [{"finding": 1}]                                                      | /matches/0/match
            [{"finding": 1, "match": "OTHER"}, {"finding": 1, "match": "OTHER"}]  | /matches
            """)
    void a_review_of_what_the_case_does_not_hold_is_a_problem_with_its_pointer(String matches, String pointer) {
        var number = proposed(found("", ""));

        review(number, "{\"matches\": %s}".formatted(matches)).statusCode(422).body("pointer", equalTo(pointer));
        assertThat(Rows.all("select step from reward_step where case_number = ?", number))
                .isEmpty();
    }

    @Test
    void a_reward_worked_out_before_findings_stood_beside_the_report_is_not_approved_until_they_do() {
        var number = Proposed.of(Rows.aCase("CLOSED_SUBSTANTIATED", HEBEI), HEBEI, ReportedMatter.SUM_ALONE);
        review(number, Proposed.ANSWERS).body("status", equalTo("PROPOSED"));

        Desk.as("auditor").get(pathOf(number, "steps")).then().body("missingFacts", contains(UNSAID));
        Desk.carelessly(Gateway.staff("staff-2", "adjudicator"))
                .post(pathOf(number, "approval"), "{\"fundSource\": \"city-budget\", \"budgetYear\": 2024}")
                .then()
                .statusCode(422)
                .body("missingFact", equalTo(UNSAID));
    }

    /** A case with findings of 100,000 and 400,000 yuan. */
    private static String found(String first, String second) {
        var number = Rows.aCase("ACCEPTED", HEBEI);
        record(number, FINDING.formatted(10_000_000, first));
        record(number, FINDING.formatted(40_000_000, second));
        return number;
    }

    private static void record(String number, String finding) {
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", finding)
                .then()
                .statusCode(200);
    }

    private static String proposed(String number) {
        Rows.change(number, "stage = 'CLOSED_SUBSTANTIATED'");
        return Proposed.of(number, HEBEI, new ReportedMatter(List.of(finding(1, "100000"), finding(2, "400000"))));
    }

    private static ReportedFinding finding(int number, String yuan) {
        return ReportedFinding.unsaid(number, Money.yuan(yuan), Nature.ORDINARY);
    }

    private static ValidatableResponse review(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(pathOf(number, "review"), body)
                .then();
    }

    private static String told(String number) {
        return Rows.one(
                "select detail from outbox where type = 'CaseSubstantiated' and detail::json ->> 'subject' = ?",
                number);
    }
}
