package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Three.class)
@QuarkusTestResource(Institutions.class)
class RateLimitTest {

    /** Three questions in a minute. */
    public static final class Three implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("RATE_LIMIT_PER_MINUTE", "3");
        }
    }

    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void every_answer_says_what_is_left_and_the_fourth_question_of_a_minute_is_refused() {
        var first = Hospital.ask(Hospital.aStay());
        var refused = Hospital.ask("{}");
        var national = Fsi.send("3101", Fsi.sample("openhis"));
        var fourth = Hospital.ask(Hospital.aStay());

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"institution\";q=3;w=60");
        assertThat(first.header("RateLimit")).matches("\"institution\";r=2;t=\\d+");
        assertThat(refused.header("RateLimit")).startsWith("\"institution\";r=1;");
        assertThat(national.header("RateLimit")).startsWith("\"institution\";r=0;");
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.jsonPath().getString("type")).endsWith("access/asked-too-often");
        assertThat(fourth.header("Retry-After"))
                .matches("\\d+")
                .isEqualTo(fourth.jsonPath().getString("retryAfter"));
        assertThat(Fsi.send("3101", Fsi.sample("openhis")).jsonPath().getInt("infcode"))
                .isEqualTo(-1);
    }

    @Test
    void the_national_door_and_that_of_fhir_say_when_to_come_again_too() {
        var busy = Token.good().claim("institution_code", "H11000000010");
        IntStream.range(0, 3).forEach(_ -> Fsi.send(busy, "3101", "{}"));

        var national = Fsi.send(busy, "3101", "{}");
        var fhir = given().header("Authorization", "Bearer " + busy.signed("RS256"))
                .contentType("application/fhir+json")
                .body("{}")
                .post("/fhir/Claim/$submit");

        assertThat(national.statusCode()).isEqualTo(429);
        assertThat(national.header("Retry-After"))
                .matches("\\d+")
                .isEqualTo(national.jsonPath().getString("retryAfter"));
        assertThat(fhir.statusCode()).isEqualTo(429);
        assertThat(fhir.header("Retry-After")).matches("\\d+");
    }

    @Test
    void another_institution_has_its_own() {
        var other = Token.good().claim("institution_code", "H11000000009").signed("RS256");

        assertThat(Hospital.ask(other, UUID.randomUUID(), Hospital.aStay()).header("RateLimit"))
                .startsWith("\"institution\";r=2;");
    }
}
