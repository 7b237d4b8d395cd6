package org.fundwatch.desk;

import io.restassured.response.Response;

/** Cases with a fine of 150.00 yuan and 100.00 to go back, decided on 2026-06-01, and what is recorded of them. */
final class Fined {
    private Fined() {}

    static String decided() {
        var number = Rows.aCase("ACCEPTED");
        Desk.as("investigator")
                .post(
                        path(number, "findings"),
                        "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 10000, \"intent\": false}")
                .then()
                .statusCode(200);
        Desk.as("adjudicator").post(path(number, "penalty"), """
                        {"decidedOn": "2026-06-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""").then().statusCode(200);
        return number;
    }

    /** Served on 2026-06-11, so that the last day of payment is 2026-06-26. */
    static String served() {
        var number = decided();
        record("investigator", number, "{\"kind\": \"MILESTONE\", \"on\": \"2026-06-11\", \"milestone\": \"SERVED\"}")
                .then()
                .statusCode(200);
        return number;
    }

    static Response record(String role, String number, String entry) {
        return Desk.send(Gateway.staff("staff-1", role), "POST", path(number, "procedure"), entry);
    }

    static String path(String number, String what) {
        return "/v1/cases/" + number + "/" + what;
    }
}
