package org.fundwatch.intake;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests as callers send them. Every name and number is invented. */
final class Requests {
    static final List<String> CANARY = List.of(
            "DEMONSTRATION-Zhang-鸣人",
            "139-0000-4711",
            "Canary Lane 9",
            "110101190001011234",
            "CanaryBrowser/1.0",
            "203.0.113.77");

    private Requests() {}

    static Map<String, Object> anonymous() {
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", "WEB");
        body.put("place", "110000");
        body.put("subject", "UNIT");
        body.put("reported", Map.of("name", "Hospital PC-009"));
        body.put("conduct", Map.of("from", "2026-01-05", "until", "2026-02-06"));
        body.put("facts", "DEMONSTRATION: beds were billed that nobody slept in.");
        body.put("wantsReward", true);
        body.put("named", false);
        return body;
    }

    static Map<String, Object> named() {
        var body = anonymous();
        body.put("named", true);
        body.put(
                "identity",
                Map.of(
                        "name", CANARY.get(0),
                        "phone", CANARY.get(1),
                        "address", CANARY.get(2),
                        "document", CANARY.get(3)));
        return body;
    }

    static Map<String, Object> anonymousWith(String key, Object value) {
        var body = anonymous();
        body.put(key, value);
        return body;
    }

    static Response send(UUID key, Object body) {
        return given().header("Idempotency-Key", key)
                .header("User-Agent", CANARY.get(4))
                .header("X-Forwarded-For", CANARY.get(5))
                .contentType("application/json")
                .body(body)
                .post("/v1/reports");
    }
}
