package org.fundwatch.vault;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.vault.Planting.Planted;

/** Invocations of the vault, as reward-payment makes them. */
final class Vault {
    private Vault() {}

    static Response check(Planted reward) {
        return ask(Map.of("operation", "CHECK_PAYOUT", "approval", reward.approval(), "by", "staff-3"));
    }

    static Response write(UUID file) {
        return ask(Map.of("operation", "PAYMENT_FILE", "file", file.toString(), "by", "staff-1"));
    }

    static Response open(UUID request, String by) {
        return ask(Map.of("operation", "OPEN", "opening", request.toString(), "by", by));
    }

    static Response ask(Map<String, Object> request) {
        return given().contentType("application/json")
                .body(JsonBody.write(request))
                .post("/");
    }
}
