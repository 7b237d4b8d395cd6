package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FindingsTest {
    private static final String PATH = "/v1/claim-findings";

    @Test
    void a_finding_shows_what_the_rule_asked_what_the_doctor_answered_and_which_period_nobody_can_say() {
        var finding = Found.one();
        Found.wentOn(finding);

        Desk.as("investigator")
                .get(PATH + "/" + finding)
                .then()
                .statusCode(200)
                .body("stage", equalTo("OPEN"))
                .body("rule", equalTo("S01"))
                .body("lines", contains(1, 2))
                .body("question.rule", contains("S01"))
                .body("doctorsAnswers[0].way", equalTo("WENT_ON"))
                .body("doctorsAnswers[0].reason", equalTo("needed"))
                .body("period.period", equalTo("INITIAL_REVIEW"))
                .body("period.dueOn", nullValue())
                .body("period.missing", equalTo("period of the initial review of a finding"))
                .body("allowedActs", contains("REVIEW"));
    }

    @Test
    void a_finding_goes_the_whole_way_and_keeps_who_did_what_and_why() {
        var finding = Found.one();
        handledAfterAnAppeal(finding);

        Desk.as("auditor")
                .get(PATH + "/" + finding)
                .then()
                .body("steps.act", contains("REVIEW", "REVIEW_AGAIN", "RECEIVE_APPEAL", "VERIFY", "HANDLE"))
                .body("steps.by", contains("one", "two", "four", "three", "two"))
                .body(
                        "steps.period.period",
                        contains("INITIAL_REVIEW", "RE_REVIEW", "APPEAL", "VERIFICATION", "HANDLING"))
                .body("steps[4].handling", equalTo("REMINDED"))
                .body("period", nullValue())
                .body("allowedActs", empty());
    }

    @Test
    void of_many_findings_each_is_told_what_came_of_it() {
        var hospital = Found.aHospital();
        var findings = new ArrayList<>(Found.at(hospital, "S01", "2026-03-02T00:00:00Z", 3));
        Found.reviewed("DISMISSED", findings.getFirst());
        findings.add(UUID.randomUUID() + "-1");

        var answer = Desk.person("one", "investigator")
                .post(PATH + "/initial-review", Found.judged("CONFIRMED", findings.toArray(String[]::new)));

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().<String>getList("done.finding"))
                .containsExactlyInAnyOrder(findings.get(1), findings.get(2));
        assertThat(answer.jsonPath().<String>getList("refused.why")).containsExactlyInAnyOrder("NOT_NOW", "UNKNOWN");
        assertThat(Found.stage(findings.getFirst())).isEqualTo("DISMISSED");
    }

    @Test
    void a_repeat_under_the_same_key_gives_the_first_answer_and_does_nothing() {
        var finding = Found.one();
        var key = UUID.randomUUID().toString();
        var desk = Desk.person("one", "investigator");
        var body = Found.judged("CONFIRMED", finding);
        var first = desk.post(key, PATH + "/initial-review", body).asString();

        var again = desk.post(key, PATH + "/initial-review", body).asString();

        assertThat(again).isEqualTo(first).contains("REVIEWED");
        assertThat(Rows.one("select count(*) from finding_step where check_id::text || '-' || number = ?", finding))
                .isEqualTo("1");
    }

    @Test
    void who_reviewed_first_does_not_review_again() {
        var finding = Found.one();
        var both = Desk.person("one", "investigator", "adjudicator");
        both.post(PATH + "/initial-review", Found.judged("DISMISSED", finding));

        both.post(PATH + "/re-review", Found.judged("DISMISSED", finding))
                .then()
                .statusCode(200)
                .body("done", empty())
                .body("refused[0].why", equalTo("SECOND_PERSON_NEEDED"));
    }

    @Test
    void an_appeal_did_not_come_before_the_re_review() {
        var finding = Found.one();
        Found.confirmed(finding);

        Desk.person("four", "investigator")
                .post(PATH + "/appeal", Found.appealed("2026-03-02", finding))
                .then()
                .statusCode(200)
                .body("refused[0].why", equalTo("BEFORE_ITS_CAUSE"));
    }

    @Test
    void what_is_handed_over_as_a_lead_is_told_to_cases_and_nothing_else_is() {
        var hospital = Found.aHospital();
        var findings = Found.at(hospital, "R067", "2026-02-28T16:30:00Z", 2);
        Found.verified(findings.toArray(String[]::new));
        var desk = Desk.person("two", "adjudicator");

        desk.post(PATH + "/handling", Found.handled("LEAD", findings.get(0)));
        desk.post(PATH + "/handling", Found.handled("NOTHING", findings.get(1)));

        var told = Rows.all(
                "select detail from outbox where type = 'FindingReferred' and detail like '%' || ? || '%'", hospital);
        assertThat(told).singleElement().asString().contains("2026-03-01", "R067");
    }

    @Test
    void the_audit_row_says_of_which_findings_it_was_done() {
        var finding = Found.one();
        var unknown = UUID.randomUUID() + "-7";

        Desk.person("one", "investigator").post(PATH + "/initial-review", Found.judged("CONFIRMED", finding, unknown));

        assertThat(Rows.all(
                        "select details ->> 'refused' from audit_row where act = 'FINDING_REVIEW' and details ->>"
                                + " 'done' = ?",
                        finding))
                .containsExactly(unknown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | /findings", "[\"x\"] | /findings/0"})
    void findings_that_are_none_are_refused(String findings, String pointer) {
        var body = "{\"findings\": %s, \"judgement\": \"CONFIRMED\", \"reason\": \"r\"}".formatted(findings);

        Desk.carelessly(Gateway.staff("staff-1", "investigator"))
                .post(PATH + "/initial-review", body)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "00000000-0000-0000-0000-000000000000-1"})
    void a_finding_that_nobody_knows_is_unknown(String finding) {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .get(PATH + "/" + finding)
                .then()
                .statusCode(404)
                .body("type", endsWith("/request/no-such-resource"));
    }

    private static void handledAfterAnAppeal(String finding) {
        Found.confirmed(finding);
        Desk.person("four", "intake-officer")
                .post(PATH + "/appeal", Found.appealed(today(), finding))
                .then()
                .statusCode(200)
                .body("done[0].stage", equalTo("APPEALED"));
        Desk.person("three", "adjudicator")
                .post(PATH + "/verification", Found.judged("CONFIRMED", finding))
                .then()
                .body("done[0].stage", equalTo("VERIFIED"));
        Desk.person("two", "adjudicator")
                .post(PATH + "/handling", Found.handled("REMINDED", finding))
                .then()
                .body("done[0].stage", equalTo("HANDLED"));
    }

    private static String today() {
        return Rows.one("select (now() at time zone 'Asia/Shanghai')::date::text");
    }
}
