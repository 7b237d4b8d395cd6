package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class TokenTest {

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "ES256"})
    void only_rsa_counts(String algorithm) {
        assertRefused(with(Token.good().signed(algorithm)), 401, "access/unauthenticated");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(nullValues = "-", textBlock = """
            iss,              https://another.example, 401, access/unauthenticated
            iss,              -,                       401, access/unauthenticated
            aud,              fundwatch-desk,          401, access/unauthenticated
            aud,              -,                       401, access/unauthenticated
            exp,              -,                       401, access/unauthenticated
            institution_code, -,                       401, access/unauthenticated
            institution_code, H1,                      401, access/unauthenticated
            scope,            -,                       403, access/scope-missing
            scope,            claims:checked,          403, access/scope-missing
            """)
    void a_token_that_says_otherwise_is_refused(String claim, String value, int status, String type) {
        assertRefused(with(Token.good().claim(claim, value).signed("RS256")), status, type);
    }

    @Test
    void an_expired_token_is_refused_and_one_that_ends_soon_is_not() {
        var expired = Token.good().expiresIn(Duration.ofMinutes(-2)).signed("RS256");
        var ending = Token.good().expiresIn(Duration.ofMinutes(1)).signed("RS256");

        assertRefused(with(expired), 401, "access/unauthenticated");
        assertThat(with(ending).statusCode()).isEqualTo(200);
    }

    @Test
    void another_signature_and_no_token_are_refused() {
        var good = Token.good().signed("RS256");
        var other = Token.good().claim("institution_code", "H11000000009").signed("RS256");
        var forged = other.substring(0, other.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));

        assertRefused(with(forged), 401, "access/unauthenticated");
        assertRefused(with("no token"), 401, "access/unauthenticated");
        assertRefused(
                given().header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body(Hospital.aStay())
                        .post("/v1/claims/check"),
                401,
                "access/unauthenticated");
    }

    @Test
    void one_audience_of_several_is_enough() {
        var several =
                Token.good().claim("aud", List.of("other", "fundwatch-claims")).signed("RS256");

        assertThat(with(several).statusCode()).isEqualTo(200);
    }

    private static Response with(String token) {
        return Hospital.ask(token, UUID.randomUUID(), Hospital.aStay());
    }

    private static void assertRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
        assertThat(FakeQueue.messages()).isEmpty();
    }
}
