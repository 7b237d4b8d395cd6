package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListingTest {
    private static final String CODE = "H43000000031";
    private static final String HUNAN = "430000";
    private static final String BODY = """
            {"registration": "91430000MA4L12345X", "responsible": "Nobody DEMONSTRATION"}""";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @BeforeEach
    void register() {
        Desk.as("registrar").put("/v1/institutions/" + CODE, """
                {"name": "Hospital 31 (DEMONSTRATION)", "place": "430000", "type": "MEDICAL_INSTITUTION"}""").then().statusCode(200);
    }

    @Test
    void an_approved_listing_holds_what_the_masks_leave_and_is_audited() {
        var number = decided(HUNAN, today.minusDays(30));

        approve(number, BODY)
                .then()
                .statusCode(200)
                .body("caseNumber", equalTo(number))
                .body("decision", equalTo(1))
                .body("listedUntil", equalTo(today.minusDays(30).plusYears(3).toString()))
                .body("example", equalTo(false));

        assertThat(Rows.one("select content from listing where case_number = ?", number))
                .contains("91430000*********X", "N某", "Hospital 31 (DEMONSTRATION)", "publication/hunan-2024")
                .doesNotContain("Nobody", "MA4L12345", number);
        assertThat(Rows.one("select trace from listing where case_number = ?", number))
                .contains("BLK-03");
        assertThat(Rows.all(
                                "select actor || ' ' || act || ' ' || details::text from audit_row where subject = ? order by seq",
                                number)
                        .getLast())
                .startsWith("staff-2 APPROVE_LISTING")
                .doesNotContain("Nobody");
    }

    @Test
    void whoever_decided_the_penalty_cannot_approve_its_listing() {
        var number = decided(HUNAN, today);
        var before = Rows.everything(number);

        Desk.carelessly(Gateway.staff("staff-1", "adjudicator", "registrar"))
                .post(of(number), "{}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void a_case_is_listed_once_and_the_same_key_gives_the_first_answer() {
        var number = decided(HUNAN, today);
        var key = UUID.randomUUID().toString();
        var registrar = Desk.carelessly(Gateway.staff("staff-2", "registrar"));

        var first = registrar.post(key, of(number), "{}").asString();

        assertThat(registrar.post(key, of(number), "{}").asString()).isEqualTo(first);
        approve(number, "{}").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @Test
    void a_case_of_a_place_without_a_source_for_the_term_is_undetermined() {
        approve(decided("130000", today), "{}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/decision/undetermined"))
                .body("missingFact", equalTo("term of publication for the place"));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED", "INVESTIGATED", "CLOSED_UNSUBSTANTIATED", "CLOSED_SUBSTANTIATED", "PENALTY_REVOKED"})
    void without_a_penalty_that_stands_there_is_nothing_to_list(String stage) {
        approve(Rows.aCase(stage, HUNAN), "{}").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, listing/refused, 409", "UNIT, decision/undetermined, 422"})
    void neither_a_person_nor_a_unit_without_a_code_is_listed(String subject, String problem, int status) {
        var number = decided(HUNAN, today);
        Rows.change(number, subject.equals("PERSON") ? "subject = 'PERSON'" : "institution_code = null");

        approve(number, "{}").then().statusCode(status).body("type", endsWith(problem));
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            registrar   | {"registration": "x"}        | 422 | request/malformed   | /registration
            registrar   | {"responsible": " "}         | 422 | request/malformed   | /responsible
            registrar   | {"patient": "x"}             | 422 | request/malformed   | ''
            registrar   | {"registration":             | 400 | request/unreadable  |
            adjudicator | {}                           | 403 | access/role-missing |
            auditor     | {}                           | 403 | access/role-missing |
            """)
    void a_listing_that_cannot_be_is_a_problem_and_stores_nothing(
            String role, String body, int status, String problem, String pointer) {
        var number = decided(HUNAN, today);
        var before = Rows.everything(number);

        Desk.send(Gateway.staff("staff-2", role), "POST", of(number), body)
                .then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("pointer", equalTo(pointer));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @Test
    void a_revocation_takes_the_case_off_the_list_within_three_working_days() {
        var number = decided(HUNAN, LocalDate.of(2026, 1, 5));
        approve(number, "{}").then().statusCode(200);

        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/revocation", """
                {"reason": "LITIGATION", "revokedOn": "2026-01-09", "instrument": "DEMONSTRATION"}""")
                .then()
                .statusCode(200);

        Desk.as("auditor")
                .get(of(number))
                .then()
                .statusCode(200)
                .body("name", equalTo("Hospital 31 (DEMONSTRATION)"))
                .body("withdrawal.reason", equalTo("LITIGATION"))
                .body("withdrawal.due", equalTo("2026-01-14"));
    }

    @Test
    void a_case_that_is_not_listed_has_no_listing_to_read_and_none_to_withdraw() {
        var number = decided(HUNAN, today);

        Desk.as("auditor").get(of(number)).then().statusCode(404).body("type", endsWith("/request/no-such-resource"));
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/revocation", """
                {"reason": "LITIGATION", "revokedOn": "%s", "instrument": "DEMONSTRATION"}""".formatted(today))
                .then()
                .statusCode(200);

        assertThat(Rows.one(
                        "select count(*) from listing_withdrawal w join listing l using (entry_id) where case_number = ?",
                        number))
                .isEqualTo("0");
    }

    private static Response approve(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-2", "registrar")).post(of(number), body);
    }

    private static String of(String number) {
        return "/v1/cases/" + number + "/listing";
    }

    private static String decided(String place, LocalDate decidedOn) {
        var number = Rows.aCaseAgainst(CODE, place);
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", """
                {"kind": "FRAUD_OTHER", "amountFen": 10000, "intent": true}""")
                .then()
                .statusCode(200);
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/penalty", """
                {"decidedOn": "%s", "parts": [{"finding": 1, "multiple": "2"}]}""".formatted(decidedOn))
                .then()
                .statusCode(200);
        return number;
    }
}
