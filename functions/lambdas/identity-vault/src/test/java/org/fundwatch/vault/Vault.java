package org.fundwatch.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.vault.Planting.Planted;
import org.fundwatch.vault.bank.Schema;

/** Invocations of the vault, as reward-payment makes them. */
final class Vault {
    private Vault() {}

    static Response check(Planted reward) {
        return ask(Map.of("operation", "CHECK_PAYOUT", "approval", reward.approval(), "by", "staff-3"));
    }

    /** Whatever was written is valid. */
    static Response write(UUID file) {
        var answer = ask(Map.of("operation", "PAYMENT_FILE", "file", file.toString(), "by", "staff-1"));
        FakeObjects.in(Bureau.BUCKET).forEach((key, bytes) -> {
            if (key.endsWith(".xml")) {
                assertThat(Schema.fault(bytes)).as(key).isEmpty();
            }
        });
        return answer;
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
