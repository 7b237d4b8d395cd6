package org.fundwatch.desk;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures under agreements as the adjudicator sends them. */
final class Agreements {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    static final String SUSPENSION =
            "\"measure\": \"SUSPEND_AGREEMENT\", \"ground\": \"FUND_AT_RISK\", \"from\": \"%s\"";
    private static final String TERMINATION = "\"measure\": \"TERMINATE_AGREEMENT\"";

    private Agreements() {}

    static String hospital() {
        return "H%011d".formatted(90000 + NUMBERS.incrementAndGet());
    }

    static Response suspend(String code, String from) {
        return take(code, measure(from, SUSPENSION.formatted(from)));
    }

    static Response standing(String code, String on, String state) {
        var answer = desk().get(path(code), "on", on);
        answer.then().statusCode(200).body("standing.state", equalTo(state));
        return answer;
    }

    static Response follow(String code, int measure, String kind, String on) {
        return desk().post(path(code) + "/" + measure + "/follow-ups", followUp(kind, on));
    }

    static String followUp(String kind, String on) {
        return """
                {"kind": "%s", "on": "%s", "document": "核 1 号"}""".formatted(kind, on);
    }

    static Response take(String code, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code), body);
    }

    static String ending(String day, String more) {
        return measure(day, TERMINATION).replace("\"reason\"", more + ", \"reason\"");
    }

    /** A private hospital under a city agency, whose agreement says how long and how many times. */
    static String measure(String day, String proposal) {
        return """
                {"decidedOn": "%s", "proposal": {%s}, "agreement": {"from": "%s-01-01", "until": "%s-12-31", "agency": "CITY",
                  "ownership": "PRIVATE", "suspensionMonths": 3, "damages": "0.3"}, "document": "协 1 号", "reason": "a reason"}""".formatted(day, proposal, day.substring(0, 4), day.substring(0, 4));
    }

    static Desk desk() {
        return Desk.as("adjudicator");
    }

    static String path(String code) {
        return "/v1/institutions/" + code + "/agreement-measures";
    }
}
