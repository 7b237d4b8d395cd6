package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.fundwatch.claims.checking.KeptChecks;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a late check found is fetched by its institution and by no other. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class LateCheckTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final UUID CHECK = UUID.fromString("6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0a");

    @Inject
    KeptChecks kept;

    @AfterEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void its_institution_fetches_it_as_it_is_kept() {
        keep();

        var answer = fetch(Token.good(), CHECK.toString());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("{\"clean\":true}");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("RateLimit")).isNotBlank();
    }

    @Test
    void another_institution_cannot_tell_it_from_one_that_is_not_there() {
        keep();
        var other = Token.good().claim("institution_code", "H11000000009");

        var answer = fetch(other, CHECK.toString());

        assertUnknown(answer);
        assertThat(fetch(other, UUID.randomUUID().toString()).asString()).isEqualTo(answer.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0b", "x", "H34110000001"})
    void what_was_never_late_is_unknown(String check) {
        keep();

        assertUnknown(fetch(Token.good(), check));
    }

    private void keep() {
        kept.keep(new InstitutionCode(Token.CODE), CHECK, "{\"clean\":true}")
                .await()
                .atMost(PATIENCE);
    }

    private static Response fetch(Token token, String check) {
        return given().header("Authorization", "Bearer " + token.signed("RS256"))
                .get("/v1/claims/checks/" + check);
    }

    private static void assertUnknown(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).endsWith("claims/check-unknown");
    }
}
