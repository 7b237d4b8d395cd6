package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Faults;
import org.junit.jupiter.api.Test;

/** One check on its way, with a fault at each commit and each call to the bus in turn, and redelivered after it. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_DELIVERIES = 5;

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_each_check_kept_audited_and_told_once() {
        sweep(); // what earlier tests left
        FakeAws.forgetBusEntries();
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(7);
        assertThat(boundaries).as("check, bus, marked as sent").isGreaterThanOrEqualTo(3);
    }

    private List<String> walk() {
        var check = Checks.aCheck();
        var message = Messages.message(check);
        deliver(message);
        deliver(message); // its acknowledgement was lost
        sweep();
        var id = check.checkId();
        return Stream.concat(Kept.of(id).stream(), FakeAws.eventsAbout(id.toString()).stream())
                .toList();
    }

    private static void deliver(String message) {
        for (var delivery = 0; delivery < MOST_DELIVERIES; delivery++) {
            var answer = given().contentType("application/json")
                    .body(Messages.batch(List.of(message)))
                    .post("/");
            if (answer.jsonPath().getList("batchItemFailures").isEmpty()) {
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError("the message fails for ever");
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
