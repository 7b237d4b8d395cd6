package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.decided;
import static org.fundwatch.creditscoring.Messages.revoked;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** A penalty and its end on their way, with a fault at each commit and each call to the bus in turn, and redelivered after it. */
@QuarkusTest
@TestProfile(Demonstration.OfMessages.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_DELIVERIES = 5;
    private static final long OWN_TRIALS = 10_000;

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_each_grade_kept_audited_and_told_once() {
        sweep(); // what earlier tests left
        FakeAws.forgetBusEntries();
        var undisturbed = walk(0);

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk(trial)).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(10);
        assertThat(boundaries).as("grade, bus, marked as sent; twice").isGreaterThanOrEqualTo(6);
    }

    private List<String> walk(long trial) {
        var mark = Credit.mark(OWN_TRIALS + trial);
        var institution = "H" + mark + "001";
        Stream.of(decided(institution, "FW-" + mark, FRAUD), revoked(institution, "FW-" + mark))
                .forEach(FaultsTest::deliver);
        sweep();
        return Stream.concat(Ledger.dump(mark, Credit.HISTORY).stream(), FakeAws.eventsAbout(institution).stream())
                .toList();
    }

    private static void deliver(String message) {
        deliverOnce(message);
        deliverOnce(message); // its acknowledgement was lost
    }

    private static void deliverOnce(String message) {
        for (var delivery = 0; delivery < MOST_DELIVERIES; delivery++) {
            if (Delivery.failedOf(message).isEmpty()) {
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
