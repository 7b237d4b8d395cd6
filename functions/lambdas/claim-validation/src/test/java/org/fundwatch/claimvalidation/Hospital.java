package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A hospital's system as it asks. Every name and number is invented. */
public final class Hospital {
    static final List<String> CANARY =
            List.of("patient-4711-鸣人", "1975-01-15", "visit-4711", "脑梗死-canary", "earlier-4711");

    private Hospital() {}

    /** A good token of the demonstration's institution. */
    public static String token() {
        return Token.good().signed("RS256");
    }

    static Response ask(Object body) {
        return ask(UUID.randomUUID(), body);
    }

    static Response ask(UUID key, Object body) {
        return ask(Token.good().signed("RS256"), key, body);
    }

    static Response ask(String token, UUID key, Object body) {
        return given().header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post("/v1/claims/check");
    }

    /** A stay of a patient with nothing but canaries, back after a day and charged an item for men. */
    static Map<String, Object> aStay() {
        var stay = visit(CANARY.get(2), "2025-03-10", "2025-03-12");
        stay.put("diagnoses", List.of(Map.of("name", CANARY.get(3), "code", "I63.9")));
        stay.put(
                "lines",
                List.of(Map.of(
                        "no", 1,
                        "code", "002101030280000",
                        "name", "某检查",
                        "category", "exam",
                        "date", "2025-03-10",
                        "qty", "1",
                        "amount", "80.00")));
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "in");
        body.put("patient", Map.of("id", CANARY.get(0), "sex", "female", "birth_date", CANARY.get(1)));
        body.put("visit", stay);
        body.put("history", List.of(visit(CANARY.get(4), "2025-03-01", "2025-03-09")));
        return body;
    }

    static Map<String, Object> visit(String id, String admitted, String discharged) {
        var visit = new LinkedHashMap<String, Object>();
        visit.putAll(Map.of("id", id, "type", "inpatient", "admitted", admitted, "lines", List.of()));
        visit.put("discharged", discharged);
        return visit;
    }
}
