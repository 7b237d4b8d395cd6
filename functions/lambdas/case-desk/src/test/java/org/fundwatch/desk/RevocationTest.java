package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.fundwatch.cases.published.RevocationReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RevocationTest {
    private static final String CODE = "H00000000021";
    private static final String BODY = """
            {"reason": "RECONSIDERATION", "revokedOn": "2024-05-20", "instrument": "DEMONSTRATION 2024-1"}""";

    @ParameterizedTest
    @EnumSource(RevocationReason.class)
    void a_penalty_is_revoked_for_every_reason_audited_told_and_shown(RevocationReason reason) {
        var number = decided();

        revoke(number, BODY.replace("RECONSIDERATION", reason.name()))
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_REVOKED"));

        assertThat(told(number))
                .contains("PenaltyRevoked", "2024-05-20", reason.name(), CODE, "\"againstInstitution\":true");
        assertThat(Rows.all("select act || ' ' || details::text from audit_row where subject = ? order by seq", number)
                        .getLast())
                .contains("REVOKE_PENALTY", reason.name(), "DEMONSTRATION 2024-1");
        Desk.as("auditor")
                .get("/v1/cases/" + number)
                .then()
                .body("penalty.decidedOn", equalTo("2024-05-01"))
                .body("revocation.reason", equalTo(reason.name()))
                .body("revocation.revokedOn", equalTo("2024-05-20"));
    }

    @Test
    void a_decided_penalty_tells_the_institution_that_the_case_names() {
        assertThat(told(decided())).contains("PenaltyDecided", "\"institution\":\"" + CODE + "\"");
    }

    @Test
    void the_penalty_of_a_closed_case_falls_too_and_only_once() {
        var number = decided();
        close(number);

        revoke(number, BODY).then().statusCode(200);
        revoke(number, BODY).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.stage(number)).isEqualTo("PENALTY_REVOKED");
    }

    @Test
    void a_case_that_was_closed_without_a_penalty_has_none_to_revoke() {
        var number = investigated();
        close(number);
        var before = Rows.everything(number);

        revoke(number, BODY).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(Rows.everything(number)).isEqualTo(before);
        Desk.as("adjudicator").get("/v1/cases/" + number).then().body("allowedActs", not(hasItem("REVOKE_PENALTY")));
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            adjudicator  | {"reason": "RECONSIDERATION", "revokedOn": "2024-04-30", "instrument": "x"} | 422 | request/malformed   | /revokedOn
            adjudicator  | {"reason": "RECONSIDERATION", "revokedOn": "2024-02-30", "instrument": "x"} | 422 | request/malformed   | /revokedOn
            adjudicator  | {"reason": "MERCY", "revokedOn": "2024-05-20", "instrument": "x"}           | 422 | request/malformed   | /reason
            adjudicator  | {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": " "}      | 422 | request/malformed   | /instrument
            adjudicator  | {"reason": "LITIGATION", "revokedOn": "2024-05-20"}                         | 422 | request/malformed   | /instrument
            adjudicator  | {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": "x", "by": "y"} | 422 | request/malformed | ~~
            adjudicator  | {"reason": "LITIGATION"                                                     | 400 | request/unreadable  |
            investigator | {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": "x"}      | 403 | access/role-missing |
            registrar    | {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": "x"}      | 403 | access/role-missing |
            auditor      | {"reason": "LITIGATION", "revokedOn": "2024-05-20", "instrument": "x"}      | 403 | access/role-missing |
            """)
    void a_revocation_that_cannot_be_is_a_problem_and_stores_nothing(
            String role, String body, int status, String problem, String pointer) {
        var number = decided();
        var before = Rows.everything(number);

        var path = "/v1/cases/" + number + "/revocation";
        var answer = Desk.send(Gateway.staff("staff-1", role), "POST", path, body);

        answer.then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));
        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void a_penalty_falls_from_the_day_of_its_decision_to_today() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        revoke(decided(), on(today.plusDays(1))).then().statusCode(422).body("pointer", equalTo("/revokedOn"));
        revoke(decided(), on(today)).then().statusCode(200);
        revoke(decided(), on(LocalDate.of(2024, 5, 1))).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "INVESTIGATED", "CLOSED_UNSUBSTANTIATED", "REFUSED"})
    void a_case_at_another_stage_has_no_penalty_to_revoke(String stage) {
        revoke(Rows.aCase(stage), BODY).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @Test
    void the_same_key_gives_the_first_answer_and_refuses_other_content() {
        var number = decided();
        var path = "/v1/cases/" + number + "/revocation";
        var desk = Desk.as("adjudicator");
        var key = UUID.randomUUID().toString();
        var first = desk.post(key, path, BODY).asString();

        assertThat(desk.post(key, path, BODY).asString()).isEqualTo(first);
        desk.post(key, path, BODY.replace("2024-05-20", "2024-05-21"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/request/key-reused"));

        assertThat(Rows.all("select revoked_on::text from penalty_revocation where case_number = ?", number))
                .containsExactly("2024-05-20");
    }

    private static String on(LocalDate day) {
        return BODY.replace("2024-05-20", day.toString());
    }

    private static Response revoke(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post("/v1/cases/" + number + "/revocation", body);
    }

    private static void close(String number) {
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/closure", "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);
    }

    private static String decided() {
        var number = investigated();
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/penalty", """
                {"decidedOn": "2024-05-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""")
                .then()
                .statusCode(200);
        return number;
    }

    private static String investigated() {
        var number = Rows.aCaseAgainst(CODE);
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", """
                {"kind": "OVER_CHARGING", "amountFen": 10000, "intent": false}""")
                .then()
                .statusCode(200);
        return number;
    }

    private static String told(String number) {
        return Rows.all("select detail from outbox where detail like ? order by seq", "%" + number + "%")
                .getLast();
    }
}
