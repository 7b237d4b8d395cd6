package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
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
        assertThat(fourth.header("Retry-After")).matches("\\d+");
        assertThat(Fsi.send("3101", Fsi.sample("openhis")).jsonPath().getInt("infcode"))
                .isEqualTo(-1);
    }

    @Test
    void another_institution_has_its_own() {
        var other = Token.good().claim("institution_code", "H11000000009").signed("RS256");

        assertThat(Hospital.ask(other, UUID.randomUUID(), Hospital.aStay()).header("RateLimit"))
                .startsWith("\"institution\";r=2;");
    }
}
