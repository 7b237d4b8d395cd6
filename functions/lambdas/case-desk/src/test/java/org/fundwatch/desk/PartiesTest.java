package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decided on 2026-06-01: the institution is fined 1,000 yuan, a person 200. */
@QuarkusTest
class PartiesTest {
    private static final String SERVED = """
            {"kind": "MILESTONE", "on": "%s", "milestone": "SERVED", "addressee": "%s"}""";

    @Test
    void each_of_several_who_are_fined_is_late_by_himself() {
        var number = decided();
        record("investigator", number, SERVED.formatted("2026-06-01", "INSTITUTION"))
                .then()
                .statusCode(200);
        record("investigator", number, SERVED.formatted("2026-06-20", "PERSON"))
                .then()
                .statusCode(200);
        record("finance", number, """
                {"kind": "PAYMENT", "on": "2026-06-30", "ledger": "FINE", "amountFen": 20000, "addressee": "PERSON"}""").then().statusCode(200);

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-07-01")
                .then()
                .statusCode(200)
                .body("late.chargeFen", equalTo(45000))
                .body("parties.addressee", contains("INSTITUTION", "PERSON"))
                .body("parties.fine.owedFen", contains(100000, 0))
                .body("parties.late.status", contains("CHARGED", "NONE"))
                .body("parties[0].late.arithmetic", equalTo("1000.00 × 3% × 15 = 450.00"));
        Desk.as("auditor").get("/v1/cases/" + number).then().body("procedure[1].addressee", equalTo("PERSON"));
    }

    @Test
    void the_service_on_somebody_without_a_fine_makes_nobody_late() {
        var number = beside("\"kind\": \"BRIBERY\", \"intent\": false", "\"noFine\": true");
        record("investigator", number, SERVED.formatted("2026-06-01", "STAFF"))
                .then()
                .statusCode(200);
        record("investigator", number, SERVED.formatted("2026-06-20", "INSTITUTION"))
                .then()
                .statusCode(200);
        record("finance", number, """
                {"kind": "PAYMENT", "on": "2026-06-21", "ledger": "FINE", "amountFen": 1, "addressee": "STAFF"}""").then().statusCode(422).body("pointer", equalTo("/addressee"));

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-07-06")
                .then()
                .body("late.status", equalTo("NONE"));
        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-07-07")
                .then()
                .body("late.arithmetic", equalTo("1000.00 × 3% × 1 = 30.00"));
        Desk.as("auditor")
                .get(path(number, "clocks"))
                .then()
                .body("clocks.findAll { it.clock == 'PAYMENT' }.addressee", contains("STAFF", "INSTITUTION"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            investigator | {"kind": "MILESTONE", "on": "2026-06-11", "milestone": "SERVED"}
            investigator | {"kind": "MILESTONE", "on": "2026-06-11", "milestone": "SERVED", "addressee": "AGENCY"}
            finance      | {"kind": "PAYMENT", "on": "2026-06-11", "ledger": "FINE", "amountFen": 1}
            finance      | {"kind": "PAYMENT", "on": "2026-06-11", "ledger": "REFUND", "amountFen": 1, "addressee": "PERSON"}
            investigator | {"kind": "MILESTONE", "on": "2026-06-11", "milestone": "CASE_FILED", "addressee": "PERSON"}
            """)
    void whose_it_is_is_said_where_several_are_fined_and_nowhere_else(String role, String entry) {
        var number = decided();
        var before = Rows.everything(number);

        record(role, number, entry).then().statusCode(422).body("pointer", equalTo("/addressee"));
        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    private static String decided() {
        return beside("\"kind\": \"PERSON_FRAUD\", \"intent\": true", "\"multiple\": \"2\"");
    }

    private static String beside(String finding, String choice) {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 100000, \"intent\": false}");
        Agencies.find(number, "{%s, \"amountFen\": 10000}".formatted(finding));
        Anew.penalty(number, """
                {"decidedOn": "2026-06-01", "parts": [{"finding": 1, "multiple": "1"}, {"finding": 2, %s}]}""".formatted(choice)).then().statusCode(200);
        return number;
    }
}
