package org.fundwatch.desk;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** Points of practitioners as the adjudicator sends them. */
final class Points {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Points() {}

    static String somebody() {
        return "D%09d".formatted(NUMBERS.incrementAndGet());
    }

    static Response give(String code, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code), body);
    }

    static String fine(String act, String degree, int points) {
        return points(act, "PENALTY_IMPROPER_USE", degree, points);
    }

    static String points(String act, String situation, String degree, int points) {
        return """
                {"act": "%s", "situation": "%s", "responsibility": "%s", "points": %d, "reason": "a reason", "footing": {
                  "institution": "H00000000009", "kind": "PENALTY", "decidedOn": "2025-03-03", "document": "罚 1 号"}}""".formatted(act, situation, degree, points);
    }

    static Response step(String code, int act, String kind, String on, String more) {
        var body = """
                {"kind": "%s", "on": "%s", "document": "通 1 号"%s}""".formatted(kind, on, more);
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator")).post(path(code) + "/" + act + "/steps", body);
    }

    static String clock(String clock) {
        return "acts[0].clocks.find { it.clock == '" + clock + "' }";
    }

    static Response read(String code, String year) {
        return desk().get(path(code), "year", year);
    }

    static Response at(String code, String on) {
        return desk().get(path(code), "on", on);
    }

    static Desk desk() {
        return Desk.as("adjudicator");
    }

    static String path(String code) {
        return "/v1/practitioners/" + code + "/points";
    }
}
