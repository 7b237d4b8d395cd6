package org.fundwatch.desk;

import static org.fundwatch.desk.Fined.path;
import static org.fundwatch.desk.Fined.record;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The largest amounts that a request may hold, through everything that adds them up or multiplies them. */
@QuarkusTest
class AmountsTest {
    private static final long MOST = 10_000_000_000_000L;
    private static final String FRAUD = "{\"kind\": \"FRAUD_OTHER\", \"amountFen\": %d, \"intent\": true}";

    @Test
    void the_largest_findings_are_decided_explained_and_closed() {
        var number = decided();

        Desk.as("auditor").get("/v1/cases/" + number).then().statusCode(200);
        Desk.as("auditor").get(path(number, "explanation")).then().statusCode(200);
        Desk.as("adjudicator")
                .post(path(number, "closure"), "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void the_largest_payments_are_added_up_to_the_fen() {
        var number = decided();
        record("investigator", number, "{\"kind\": \"MILESTONE\", \"on\": \"2026-06-11\", \"milestone\": \"SERVED\"}")
                .then()
                .statusCode(200);

        for (var ledger : new String[] {"FINE", "FINE", "REFUND"}) {
            record("finance", number, """
                    {"kind": "PAYMENT", "on": "2026-08-01", "ledger": "%s", "amountFen": %d}""".formatted(ledger, MOST)).then().statusCode(200);
        }

        Desk.as("finance")
                .get(path(number, "balance"), "on", "2026-08-01")
                .then()
                .statusCode(200)
                .body("accounts[0].owedFen", equalTo(MOST))
                .body("accounts[1].owedFen", equalTo(8 * MOST));
    }

    private static String decided() {
        var number = Rows.aCase("ACCEPTED");
        Agencies.find(number, FRAUD.formatted(MOST));
        Agencies.find(number, FRAUD.formatted(MOST));
        Desk.as("adjudicator")
                .post(path(number, "penalty"), """
                {"decidedOn": "2026-06-01", "parts": [{"finding": 1, "multiple": "5"}, {"finding": 2, "multiple": "5"}]}""")
                .then()
                .statusCode(200)
                .body("fineFen", equalTo(10 * MOST))
                .body("refundFen", equalTo(2 * MOST));
        return number;
    }

    @Test
    void the_largest_damages_are_taken() {
        var code = Agreements.hospital();
        var body = Agreements.measure("2026-03-02", "\"measure\": \"DAMAGES\", \"baseFen\": " + MOST);

        Agreements.take(code, body.replace("\"0.3\"", "\"1000\""))
                .then()
                .statusCode(200)
                .body("decision.damages.amountFen", equalTo(1000 * MOST));
        Agreements.desk().get(Agreements.path(code)).then().statusCode(200);
    }
}
