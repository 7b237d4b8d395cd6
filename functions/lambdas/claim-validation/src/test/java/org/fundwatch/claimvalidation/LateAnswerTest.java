package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engine that thinks until the test ends, at both doors: each answers in time, and in its own words. */
@QuarkusTest
@TestProfile(LateAnswerTest.Slow.class)
@QuarkusTestResource(Institutions.class)
class LateAnswerTest {

    /** A budget that a healthy queue keeps, and an engine that no budget waits for. */
    public static final class Slow implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Thinking.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("CHECK_BUDGET_MILLIS", "8000");
        }
    }

    /** Thinks until it is told to stop. */
    @Alternative
    @Singleton
    static class Thinking implements Engine {
        static final CountDownLatch STOP = new CountDownLatch(1);

        @Override
        public CheckResult check(Claim claim, KnowledgeEdition edition) {
            try {
                STOP.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return ClaimCheck.decide(claim, edition);
        }
    }

    @BeforeEach
    void forget_what_others_sent() {
        FakeQueue.forget();
    }

    @AfterEach
    void forget() {
        Thinking.STOP.countDown();
        FakeQueue.forget();
    }

    @Test
    void both_doors_say_go_on_and_the_claims_wait() {
        var plain = Hospital.ask(Hospital.aStay());
        var national = Fsi.send("3101", Fsi.sample("openhis"));

        assertThat(plain.statusCode()).as(plain.asString()).isEqualTo(202);
        assertThat(plain.jsonPath().getString("reason")).isEqualTo("LATE");
        assertThat(plain.header("Location"))
                .isEqualTo("/v1/claims/checks/" + plain.jsonPath().getString("checkId"));
        assertThat(national.statusCode()).isEqualTo(200);
        assertThat(national.jsonPath().getInt("infcode")).isZero();
        assertThat(national.jsonPath().getString("err_msg")).isEqualTo("未检查，请继续");
        assertThat(national.jsonPath().getMap("output.checks[0]"))
                .containsEntry("reason", "LATE")
                .containsEntry("queued", true);
        assertThat(FakeQueue.messages())
                .hasSize(2)
                .allMatch(message -> message.text("body").contains("\"type\":\"ClaimWaiting\""));
    }
}
