package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class ContractTest {
    private static final Path COMMITTED = Path.of("../../../openapi/claim-validation.yaml");
    private static final Path SERVED = Path.of("target/openapi/openapi.yaml");

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void the_committed_contract_is_the_served_one() {
        assertThat(SERVED).hasSameTextualContentAs(COMMITTED);
    }

    static Iterable<CaseThroughTheDoor> published() {
        return CaseThroughTheDoor.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void every_case_and_its_answer_keep_to_the_contract(CaseThroughTheDoor published) {
        assertThat(conversation(published.claim())).isEqualTo(200);
    }

    @Test
    void refusals_keep_to_the_contract() {
        var stay = Hospital.aStay();
        stay.put("institution", Map.of("code", "H11000000009", "kind", "hospital"));

        assertThat(conversation(stay)).isEqualTo(422);
        FakeQueue.refuse();
        assertThat(conversation(Hospital.aStay())).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openhis", "python", "live"})
    void the_national_samples_and_their_answers_keep_to_the_contract(String dialect) {
        assertThat(national("3101", Fsi.sample(dialect))).isEqualTo(200);
        assertThat(national("3101", "{\"input\": {}}")).isEqualTo(422);
        FakeQueue.refuse();
        assertThat(national("3101", Fsi.sample(dialect))).isEqualTo(200);
    }

    private static int national(String number, String body) {
        return given().filter(new OpenApiValidationFilter(COMMITTED.toString()))
                .header("Authorization", "Bearer " + Token.good().signed("RS256"))
                .contentType("application/json")
                .body(body)
                .post("/fsi/" + number)
                .statusCode();
    }

    private static int conversation(Object body) {
        return given().filter(new OpenApiValidationFilter(COMMITTED.toString()))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Authorization", "Bearer " + Token.good().signed("RS256"))
                .contentType("application/json")
                .body(body)
                .post("/v1/claims/check")
                .statusCode();
    }
}
