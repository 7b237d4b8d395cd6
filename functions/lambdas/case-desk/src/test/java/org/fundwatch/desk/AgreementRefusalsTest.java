package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Agreements.SUSPENSION;
import static org.fundwatch.desk.Agreements.desk;
import static org.fundwatch.desk.Agreements.ending;
import static org.fundwatch.desk.Agreements.follow;
import static org.fundwatch.desk.Agreements.followUp;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.measure;
import static org.fundwatch.desk.Agreements.path;
import static org.fundwatch.desk.Agreements.take;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AgreementRefusalsTest {
    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "measure": "SUSPEND_STAFF", "ground": "AS_AGREED"  | 422 | request/malformed              | /proposal
            "measure": "DAMAGES"                               | 422 | request/malformed              | /proposal/baseFen
            "measure": "DAMAGES", "baseFen": 10000000000001  | 422 | request/malformed              | /proposal/baseFen
            "measure": "SUSPEND_AGREEMENT", "from": "2026-04-01" | 422 | request/malformed            | /proposal/ground
            "measure": "SUSPEND_AGREEMENT", "from": "2026-04-01", "requestedOn": "2026-01-01", "days": 0 | 422 | request/malformed | /proposal/days
            "measure": "SUSPEND_AGREEMENT", "from": "2026-09-01", "requestedOn": "2026-01-01", "days": 181 | 422 | agreement/measure-not-allowed | /proposal
            "measure": "SUSPEND_AGREEMENT", "ground": "FUND_AT_RISK", "from": "3000-01-01" | 422 | request/malformed | /proposal/from
            "measure": "SUSPEND_AGREEMENT", "ground": "FUND_AT_RISK", "from": "2027-01-01" | 422 | agreement/measure-not-allowed | /proposal
            "measure": "SUSPEND_AGREEMENT", "ground": "FUND_AT_RISK", "from": "2025-12-31" | 422 | agreement/measure-not-allowed | /proposal
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

    @ParameterizedTest(name = "{0} ended for {1}")
    @CsvSource(textBlock = """
            FRAUD_VERIFIED, TERMINATED_FOR_BREACH
            FRAUD_VERIFIED, ASSESSMENT_FAILED_ONCE
            FRAUD_VERIFIED, FALSE_APPLICATION
            LICENCE_LOST,   PRINCIPAL_OF_TERMINATED
            """)
    void a_reason_that_the_grounds_of_an_end_do_not_bear_is_a_problem_and_stores_nothing(String ground, String bar) {
        var code = hospital();
        var ended = "\"grounds\": [\"%s\"], \"bar\": \"%s\"".formatted(ground, bar);

        take(code, ending("2026-03-02", ended))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/request/malformed"))
                .body("pointer", equalTo("/bar"));

        assertThat(Rows.all("select number::text from agreement_measure where institution_code = ?", code))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "reason": "a reason"  | "reason": " "          | /reason
            "document": "协 1 号" | "document": ""         | /document
            "until": "2026-12-31" | "until": "2025-12-31"  | /agreement/until
            "until": "2026-12-31" | "until": "3000-01-01"  | /agreement/until
            "suspensionMonths": 3 | "suspensionMonths": 0  | /agreement/suspensionMonths
            "damages": "0.3"      | "damages": "1000.1"    | /agreement/damages
            "damages": "0.3"      | "damages": 1e-900000000 | /agreement/damages
            "damages": "0.3"      | "damages": 1e100000000 | /agreement/damages
            "suspensionMonths": 3 | "suspensionMonths": 1201 | /agreement/suspensionMonths
            "suspensionMonths": 3 | "suspensionMonths": 2147483647 | /agreement/suspensionMonths
            "suspensionMonths": 3 | "suspensionDays": 36526 | /agreement/suspensionDays
            "suspensionMonths": 3 | "suspensionDays": 2147483647 | /agreement/suspensionDays
            "suspensionMonths": 3 | "suspensionMonths": 3, "suspensionDays": 9 | /agreement
            "decidedOn": "2026-03-02" | "decidedOn": "9999-03-02" | /decidedOn
            "reason": "a reason"  | "reason": "a reason", "grounds": ["licence"] | /grounds/0
            "reason": "a reason"  | "reason": "a reason", "suspendedOn": ["2026-03-02", "2026-03-03"] | /suspendedOn/1
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
}
