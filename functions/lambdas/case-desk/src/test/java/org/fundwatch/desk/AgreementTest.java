package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AgreementTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String SUSPENSION =
            "\"measure\": \"SUSPEND_AGREEMENT\", \"ground\": \"FUND_AT_RISK\", \"from\": \"%s\"";
    private static final String TERMINATION = "\"measure\": \"TERMINATE_AGREEMENT\"";

    @Test
    void a_talk_is_allowed_as_a_step_of_the_ladder_and_is_audited_and_told() {
        var code = hospital();

        take(code, measure("2026-03-02", "\"measure\": \"TALK\""))
                .then()
                .statusCode(200)
                .body("institution", equalTo(code))
                .body("number", equalTo(1))
                .body("measure", equalTo("TALK"))
                .body("decision.outcome", equalTo("ALLOWED"))
                .body("decision.step", equalTo(1))
                .body("decision.basis.article", equalTo("第三十八条"))
                .body("decision.trace.policyVersion", equalTo("2021-02-01"));

        assertThat(Rows.one("select act || ' ' || actor from audit_row where subject = ?", code))
                .isEqualTo("TAKE_AGREEMENT_MEASURE staff-1");
        assertThat(told(code)).contains("\"type\":\"AgreementMeasureTaken\"", "\"measure\":\"TALK\"", "\"number\":1");
    }

    @Test
    void damages_are_the_agreement_s_multiple_of_the_base() {
        take(hospital(), measure("2026-03-02", "\"measure\": \"DAMAGES\", \"baseFen\": 10000"))
                .then()
                .statusCode(200)
                .body("decision.damages.amountFen", equalTo(3000))
                .body("decision.damages.multiple", equalTo("0.3"));
    }

    @Test
    void a_second_suspension_within_the_term_is_decided_as_a_termination() {
        var code = hospital();
        suspend(code, "2026-02-02")
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("SUSPENDED"))
                .body("decision.suspension.until", equalTo("2026-05-01"))
                .body("decision.spread", contains("OTHER_AREAS"));

        suspend(code, "2026-06-01")
                .then()
                .statusCode(200)
                .body("measure", equalTo("TERMINATE_AGREEMENT"))
                .body("proposed", equalTo("SUSPEND FUND_AT_RISK 2026-06-01"))
                .body("decision.termination.grounds", contains("SUSPENDED_TWICE_OR_NOT_RECTIFIED"));
        assertThat(told(code)).contains("\"measure\":\"TERMINATE_AGREEMENT\"");
    }

    @Test
    void a_suspension_ends_with_its_time_and_a_verification_that_passed() {
        var code = hospital();
        suspend(code, "2026-02-02").then().statusCode(200);
        standing(code, "2026-02-02", "SUSPENDED");
        standing(code, "2026-06-01", "SUSPENDED");

        follow(code, 1, "VERIFICATION_PASSED", "2026-05-20")
                .then()
                .statusCode(200)
                .body("number", equalTo(2));

        standing(code, "2026-05-19", "SUSPENDED");
        standing(code, "2026-05-20", "IN_FORCE");
        assertThat(Rows.one("select trace from agreement_follow_up where institution_code = ?", code))
                .contains("AGR-21", "PASSED");
    }

    @Test
    void a_verification_that_failed_is_a_ground_on_which_the_agreement_must_end() {
        var code = hospital();
        suspend(code, "2026-02-02").then().statusCode(200);
        follow(code, 1, "VERIFICATION_FAILED", "2026-04-01").then().statusCode(200);

        standing(code, "2026-04-01", "MUST_END");
    }

    @Test
    void an_own_suspension_ends_the_agreement_in_principle_unless_somebody_asks_to_go_on() {
        var code = hospital();
        var own =
                "\"measure\": \"SUSPEND_AGREEMENT\", \"requestedOn\": \"2026-01-05\", \"from\": \"2026-04-05\", \"days\": 30";
        take(code, measure("2026-02-02", own)).then().statusCode(200);

        standing(code, "2026-04-04", "IN_FORCE");
        standing(code, "2026-10-01", "SUSPENDED");
        standing(code, "2026-10-02", "ENDS_IN_PRINCIPLE");
        follow(code, 1, "ASKED_TO_GO_ON", "2026-05-01").then().statusCode(200);
        standing(code, "2026-10-02", "SUSPENDED");
    }

    @Test
    void an_ended_agreement_bars_a_new_application_as_far_as_the_file_tells() {
        var code = hospital();
        take(code, ending("2023-03-02", "\"grounds\": [\"FRAUD_VERIFIED\"], \"bar\": \"TERMINATED_FOR_VIOLATION\""))
                .then()
                .statusCode(200);

        standing(code, "2023-03-02", "ENDED_UNDETERMINED")
                .then()
                .body("standing.missing", equalTo("whether PENALTY_OUTSTANDING still holds"));
        follow(code, 1, "PENALTY_OUTSTANDING", "2023-03-05").then().statusCode(200);
        standing(code, "2026-03-01", "ENDED_BARRED").then().body("standing.bars.owed", hasItem("PENALTY_OUTSTANDING"));
        follow(code, 1, "PENALTY_PERFORMED", "2023-06-01").then().statusCode(200);
        standing(code, "2026-03-01", "ENDED_BARRED").then().body("standing.freeOn", equalTo("2026-03-02"));
        standing(code, "2026-03-02", "ENDED_FREE");
    }

    @Test
    void what_an_agreement_ended_for_is_asked_for_where_nobody_has_said() {
        var code = hospital();
        take(code, ending("2026-03-02", "\"grounds\": [\"LICENCE_LOST\"]"))
                .then()
                .statusCode(200);

        standing(code, "2026-03-02", "ENDED_UNDETERMINED")
                .then()
                .body("standing.missing", equalTo("whether the agreement ended for a violation or for a breach"));
        suspend(code, "2026-04-02").then().statusCode(422).body("reason", equalTo("ALREADY_ENDED"));
        take(code, measure("2026-04-02", "\"measure\": \"RECOVER_PAYMENT\""))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_possible_is_answered_with_article_version_and_trace_or_with_what_is_missing() {
        var code = hospital();
        desk().get(path(code)).then().statusCode(200).body("possible", empty()).body("measures", empty());
        take(code, measure("2026-01-05", "\"measure\": \"TALK\"").replace("\"suspensionMonths\": 3, ", ""))
                .then()
                .statusCode(200);

        desk().get(path(code), "on", "2026-03-02")
                .then()
                .statusCode(200)
                .body("kind", equalTo("HOSPITAL"))
                .body("rules.ladder", hasSize(6))
                .body("rules.grounds", hasSize(11))
                .body("rules.groundsInLaw", equalTo(14))
                .body("standing.state", equalTo("IN_FORCE"))
                .body("possible.find { it.measure == 'TALK' }.decision.outcome", equalTo("ALLOWED"))
                .body(
                        "possible.find { it.measure == 'TALK' }.decision.trace.policy",
                        equalTo("agreement/hospital-2021"))
                .body(
                        "possible.find { it.measure == 'SUSPEND_AGREEMENT' }.decision.missing",
                        equalTo("length of suspension in the service agreement"))
                .body("possible.find { it.measure == 'TERMINATE_AGREEMENT' }.decision.refusal", equalTo("NO_GROUND"));
    }

    @Test
    void before_the_rules_there_are_none_to_pick_from() {
        var code = hospital();
        desk().get(path(code), "on", "2021-01-31")
                .then()
                .statusCode(200)
                .body("rules", equalTo(null))
                .body("standing.state", equalTo("NOTHING_ON_FILE"));
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "measure": "SUSPEND_STAFF", "ground": "AS_AGREED"  | 422 | request/malformed              | /proposal
            "measure": "DAMAGES"                               | 422 | request/malformed              | /proposal/baseFen
            "measure": "SUSPEND_AGREEMENT", "from": "2026-04-01" | 422 | request/malformed            | /proposal/ground
            "measure": "SUSPEND_AGREEMENT", "from": "2026-04-01", "requestedOn": "2026-01-01", "days": 0 | 422 | request/malformed | /proposal/days
            "measure": "SUSPEND_AGREEMENT", "from": "2026-09-01", "requestedOn": "2026-01-01", "days": 181 | 422 | agreement/measure-not-allowed | /proposal
            "measure": "TERMINATE_AGREEMENT"                   | 422 | agreement/measure-not-allowed  | /proposal
            "measure": "SCOLD"                                 | 422 | request/malformed              | /proposal/measure
            """)
    void a_proposal_that_cannot_be_is_a_problem_and_stores_nothing(
            String proposal, int status, String problem, String pointer) {
        var code = hospital();

        take(code, measure("2026-03-02", proposal))
                .then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));

        assertThat(Rows.all("select act from audit_row where subject = ?", code))
                .isEmpty();
        assertThat(Rows.all("select number::text from agreement_measure where institution_code = ?", code))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "reason": "a reason"  | "reason": " "          | /reason
            "document": "协 1 号" | "document": ""         | /document
            "until": "2026-12-31" | "until": "2025-12-31"  | /agreement/until
            "suspensionMonths": 3 | "suspensionMonths": 0  | /agreement/suspensionMonths
            "suspensionMonths": 3 | "suspensionMonths": 3, "suspensionDays": 9 | /agreement
            "decidedOn": "2026-03-02" | "decidedOn": "9999-03-02" | /decidedOn
            "reason": "a reason"  | "reason": "a reason", "grounds": ["licence"] | /grounds/0
            "reason": "a reason"  | "reason": "a reason", "name": "x" | ~~
            """)
    void a_field_that_does_not_fit_is_named(String good, String bad, String pointer) {
        var body = measure("2026-03-02", "\"measure\": \"TALK\"");
        assertThat(body).contains(good);

        take(hospital(), body.replace(good, bad)).then().statusCode(422).body("pointer", equalTo(pointer));
    }

    @Test
    void a_fact_that_neither_law_nor_agreement_gives_is_asked_for() {
        var body = measure("2026-03-02", SUSPENSION.formatted("2026-03-02")).replace("\"suspensionMonths\": 3, ", "");

        take(hospital(), body)
                .then()
                .statusCode(422)
                .body("type", endsWith("/decision/undetermined"))
                .body("missingFact", equalTo("length of suspension in the service agreement"));
    }

    @Test
    void the_same_key_gives_the_first_answer_whatever_happened_since() {
        var code = hospital();
        var key = UUID.randomUUID().toString();
        var body = measure("2026-02-02", SUSPENSION.formatted("2026-02-02"));
        var first = desk().post(key, path(code), body).asString();
        follow(code, 1, "VERIFICATION_PASSED", "2026-05-20").then().statusCode(200);

        assertThat(desk().post(key, path(code), body).asString()).isEqualTo(first);
        desk().post(key, path(code), body.replace("a reason", "another")).then().statusCode(409);
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3} {4}")
    @CsvSource({
        "9, PENALTY_PERFORMED,   2026-03-03, 404, ",
        "x, PENALTY_PERFORMED,   2026-03-03, 404, ",
        "1, VERIFICATION_PASSED, 2026-03-03, 422, /kind",
        "1, PENALTY_PERFORMED,   2026-03-01, 422, /on",
        "1, PENALTY_PERFORMED,   9999-03-01, 422, /on",
        "1, MERCY,               2026-03-03, 422, /kind"
    })
    void what_cannot_have_happened_after_a_measure_is_a_problem(
            String number, String kind, String on, int status, String pointer) {
        var code = hospital();
        take(code, measure("2026-03-02", "\"measure\": \"TALK\"")).then().statusCode(200);

        Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(path(code) + "/" + number + "/follow-ups", followUp(kind, on))
                .then()
                .statusCode(status)
                .body("pointer", equalTo(pointer));
        assertThat(Rows.all("select kind from agreement_follow_up where institution_code = ?", code))
                .isEmpty();
    }

    static String hospital() {
        return "H%011d".formatted(90000 + NUMBERS.incrementAndGet());
    }

    private static Response suspend(String code, String from) {
        return take(code, measure(from, SUSPENSION.formatted(from)));
    }

    private static Response standing(String code, String on, String state) {
        var answer = desk().get(path(code), "on", on);
        answer.then().statusCode(200).body("standing.state", equalTo(state));
        return answer;
    }

    private static Response follow(String code, int measure, String kind, String on) {
        return desk().post(path(code) + "/" + measure + "/follow-ups", followUp(kind, on));
    }

    private static String followUp(String kind, String on) {
        return """
                {"kind": "%s", "on": "%s", "document": "核 1 号"}""".formatted(kind, on);
    }

    static Response take(String code, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code), body);
    }

    private static String ending(String day, String more) {
        return measure(day, TERMINATION).replace("\"reason\"", more + ", \"reason\"");
    }

    static String measure(String day, String proposal) {
        return """
                {"decidedOn": "%s", "proposal": {%s}, "agreement": {"from": "%s-01-01", "until": "%s-12-31", "agency": "CITY",
                  "ownership": "PRIVATE", "suspensionMonths": 3, "damages": "0.3"}, "document": "协 1 号", "reason": "a reason"}""".formatted(day, proposal, day.substring(0, 4), day.substring(0, 4));
    }

    private static Desk desk() {
        return Desk.as("adjudicator");
    }

    private static String path(String code) {
        return "/v1/institutions/" + code + "/agreement-measures";
    }

    private static String told(String code) {
        return Rows.all("select detail from outbox where detail like ? order by seq", "%" + code + "%")
                .getLast();
    }
}
