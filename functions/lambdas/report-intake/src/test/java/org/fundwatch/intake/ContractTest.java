package org.fundwatch.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("../../../openapi/report-intake.yaml");
    private static final Path SERVED = Path.of("target/openapi/openapi.yaml");

    private final OpenApiValidationFilter contract = new OpenApiValidationFilter(COMMITTED.toString());

    @Test
    void the_committed_contract_is_the_served_one() throws IOException {
        assertThat(SERVED).hasSameTextualContentAs(COMMITTED);
        assertThat(Files.readString(COMMITTED)).contains("openapi: 3.0.3").doesNotContain("/portal");
    }

    @Test
    void a_named_and_an_anonymous_report_keep_to_the_contract() {
        assertThat(conversation(Requests.named())).isEqualTo(201);
        assertThat(conversation(Requests.anonymous())).isEqualTo(201);
    }

    @Test
    void a_refusal_keeps_to_the_contract() {
        assertThat(conversation(Requests.anonymousWith("place", "999999"))).isEqualTo(422);
    }

    private int conversation(Object body) {
        return given().filter(contract)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/reports")
                .statusCode();
    }
}
