package org.fundwatch.desk;

/** Cases of Henan against an agency: the one place and kind whose benchmark has tiers. */
final class Agencies {
    static final String DAY = "2026-04-01";

    private Agencies() {}

    /** An investigated case in which the agency's fund was cheated of so much. */
    static String found(long fen) {
        var number = Rows.aCase("ACCEPTED", "410000");
        find(number, "{\"kind\": \"AGENCY_FRAUD\", \"amountFen\": %d, \"intent\": false}".formatted(fen));
        return number;
    }

    static void find(String number, String finding) {
        Desk.as("investigator")
                .post("/v1/cases/" + number + "/findings", finding)
                .then()
                .statusCode(200);
    }

    /** A choice of this multiple in the tier for ordinary cases, which runs from 3 to 4 times. */
    static String penalty(String multiple) {
        return """
                {"decidedOn": "%s", "parts": [{"finding": 1, "multiple": "%s", "band": "一般", "reason": "as weighed",
                  "firstViolation": true, "correctedPromptly": true}]}""".formatted(DAY, multiple);
    }
}
