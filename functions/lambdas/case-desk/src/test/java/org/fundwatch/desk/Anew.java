package org.fundwatch.desk;

import static org.fundwatch.desk.Fined.path;

import io.restassured.response.Response;

/** A case whose penalty of 2026-06-01 fell on 2026-06-20, and what is done about it then. */
final class Anew {
    private Anew() {}

    static String fallen() {
        var number = Fined.decided();
        revoke(number, "2026-06-20").then().statusCode(200);
        return number;
    }

    static Response decide(String number) {
        return penalty(number, """
                {"decidedOn": "2026-07-13", "parts": [{"finding": 1, "multiple": "1"}]}""");
    }

    static Response penalty(String number, String body) {
        return Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, "penalty"), body);
    }

    static Response revoke(String number, String on) {
        return Desk.as("adjudicator").post(path(number, "revocation"), """
                {"reason": "LITIGATION", "revokedOn": "%s", "instrument": "DEMONSTRATION"}""".formatted(on));
    }

    static Response revoke(String number, int decision, String on) {
        return Desk.as("adjudicator").post(path(number, "revocation"), """
                {"reason": "LITIGATION", "revokedOn": "%s", "instrument": "DEMONSTRATION", "decision": %d}""".formatted(on, decision));
    }

    static void found(String number, long fen) {
        Desk.as("investigator")
                .post(
                        path(number, "findings"),
                        "{\"kind\": \"OVER_CHARGING\", \"amountFen\": %d, \"intent\": false}".formatted(fen))
                .then()
                .statusCode(200);
    }

    static void close(String number) {
        Desk.as("adjudicator")
                .post(path(number, "closure"), "{\"outcome\": \"SUBSTANTIATED\"}")
                .then()
                .statusCode(200);
    }

    static void pay(String number, String on, long fen) {
        Fined.record(
                        "finance",
                        number,
                        "{\"kind\": \"PAYMENT\", \"on\": \"%s\", \"ledger\": \"FINE\", \"amountFen\": %d}"
                                .formatted(on, fen))
                .then()
                .statusCode(200);
    }

    static Response read(String number) {
        return Desk.as("adjudicator").get("/v1/cases/" + number);
    }

    static String told(String number) {
        return Rows.all("select detail from outbox where detail like ? order by seq", "%" + number + "%")
                .getLast();
    }
}
