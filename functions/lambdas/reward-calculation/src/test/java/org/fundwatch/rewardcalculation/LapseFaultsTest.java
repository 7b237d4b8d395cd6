package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Faults;
import org.junit.jupiter.api.Test;

/** The daily clock, with a fault at each commit and each call to the bus in turn; it ticks again the next day. */
@QuarkusTest
@TestProfile(OfTheSchedule.class)
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class LapseFaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TICKS = 5;
    private static final int FAILED = 300;

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_leaves_a_reward_lapsed_once_audited_and_told() {
        var boundaries = Faults.atEveryBoundary(trial -> {
            var number = Notified.on("2024-03-21");

            tick();
            sweep();

            assertThat(Rows.steps(number)).containsExactly("1 REVIEWED", "2 APPROVED", "3 NOTIFIED", "4 LAPSED");
            assertThat(Rows.auditsOf(number)).containsExactly("reward-calculation lapse-reward");
            assertThat(Rows.outbox(number)).isEqualTo(List.of("sent"));
        });

        assertThat(boundaries).as("lapse, bus, marked as sent").isGreaterThanOrEqualTo(1);
    }

    private static void tick() {
        var isDone = false;
        for (var ticks = 0; ticks < MOST_TICKS && !isDone; ticks++) {
            isDone = given().body(
                                    "{\"id\": \"1\", \"source\": \"aws.scheduler\", \"detail-type\": \"Scheduled Event\", \"detail\": \"{}\"}")
                            .post("/")
                            .statusCode()
                    < FAILED;
            Boundary.mend();
        }
    }

    private void sweep() {
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
