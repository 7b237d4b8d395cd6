package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fundwatch.cases.ViolationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no penalty of the institution neither reaches its credit nor puts it on the list. */
@QuarkusTest
class OthersPenaltiesTest {
    private static final String CODE = "H43000000032";
    private static final String HUNAN = "430000";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            OVER_CHARGING | "noFine": true, "factors": ["NO_FAULT"], "reason": "the system was wrong"
            OVER_CHARGING | "noFine": true, "factors": ["MINOR_AND_CORRECTED"], "reason": "returned the same day"
            PERSON_FRAUD  | "multiple": "2"
            AGENCY_FRAUD  | "multiple": "2"
            PRINCIPAL_BAR | "noFine": true
            """)
    void what_is_no_penalty_of_the_institution_is_neither_told_nor_listed(ViolationKind kind, String choice) {
        var number = withFindings(kind);

        decide(number, "{\"finding\": 1, %s}".formatted(choice));

        assertThat(told(number)).isEmpty();
        Desk.carelessly(Gateway.staff("staff-2", "registrar"))
                .post("/v1/cases/" + number + "/listing", "{}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"));
    }

    @Test
    void when_it_falls_no_institution_is_named_and_the_event_says_that_it_was_nobody_s() {
        var number = withFindings(ViolationKind.PERSON_FRAUD);
        decide(number, "{\"finding\": 1, \"multiple\": \"2\"}");

        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/revocation", """
                {"reason": "LITIGATION", "revokedOn": "%s", "instrument": "DEMONSTRATION 1"}""".formatted(today))
                .then()
                .statusCode(200);

        assertThat(told(number))
                .contains("PenaltyRevoked", "\"againstInstitution\":false")
                .doesNotContain(CODE);
    }

    @Test
    void of_a_mixed_decision_only_the_part_against_the_institution_is_told_and_listed() {
        Desk.as("registrar").put("/v1/institutions/" + CODE, """
                {"name": "Hospital 32 (DEMONSTRATION)", "place": "430000", "type": "MEDICAL_INSTITUTION"}""").then().statusCode(200);
        var number = withFindings(ViolationKind.OVER_CHARGING, ViolationKind.PERSON_FRAUD);

        decide(number, "{\"finding\": 1, \"multiple\": \"1\"}, {\"finding\": 2, \"multiple\": \"5\"}");

        assertThat(told(number))
                .contains("\"refundFen\":10000", "\"fineFen\":10000", "第三十八条")
                .doesNotContain("第四十一条");
        Desk.carelessly(Gateway.staff("staff-2", "registrar"))
                .post("/v1/cases/" + number + "/listing", "{}")
                .then()
                .statusCode(200);
        assertThat(Rows.one("select content from listing where case_number = ?", number))
                .contains("OVER_CHARGING", "\"fineFen\":10000")
                .doesNotContain("PERSON_FRAUD");
    }

    private static String withFindings(ViolationKind... kinds) {
        var number = Rows.aCaseAgainst(CODE, HUNAN);
        for (var kind : kinds) {
            Desk.as("investigator")
                    .post("/v1/cases/" + number + "/findings", """
                    {"kind": "%s", "amountFen": 10000, "intent": false}""".formatted(kind))
                    .then()
                    .statusCode(200);
        }
        return number;
    }

    private void decide(String number, String parts) {
        Desk.as("adjudicator")
                .post("/v1/cases/" + number + "/penalty", """
                {"decidedOn": "%s", "parts": [%s]}""".formatted(today, parts))
                .then()
                .statusCode(200);
    }

    private static String told(String number) {
        return String.join("\n", Rows.all("select detail from outbox where detail like ?", "%" + number + "%"));
    }
}
