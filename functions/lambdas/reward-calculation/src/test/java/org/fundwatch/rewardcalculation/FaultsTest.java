package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;

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
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** One message on its way, with a fault at each commit and each call to the bus in turn, and redelivered after it. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_DELIVERIES = 5;
    private static final String[] STATE = {
        "select case_number, status, amount_fen, policy_id, trace from reward where case_number like 'MARK-%'",
        "select actor, act, subject, details from audit_row where subject like 'MARK-%'",
        """
        select type, detail::jsonb -> 'data' as data, sent_at is null as waits
          from outbox where detail::jsonb ->> 'subject' like 'MARK-%'"""
    };

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_one_reward_one_audit_row_and_one_event() {
        sweep(); // what earlier tests left
        FakeAws.forgetBusEntries();
        var undisturbed = walk(0);

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk(trial)).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(4);
        assertThat(boundaries).as("reward, bus, marked as sent").isGreaterThanOrEqualTo(3);
    }

    private List<String> walk(long trial) {
        var mark = "FW-F%03d".formatted(trial);
        var message = aCase(mark + "-0001").body();
        deliver(message);
        deliver(message); // its acknowledgement was lost
        sweep();
        return Stream.concat(Ledger.dump(mark, STATE).stream(), FakeAws.eventsAbout(mark).stream())
                .toList();
    }

    @Test
    void a_fault_at_any_commit_leaves_the_reward_of_a_fallen_case_stopped_once() {
        sweep();
        var undisturbed = fall(500);

        var boundaries =
                Faults.atEveryBoundary(trial -> assertThat(fall(501 + trial)).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(2);
        assertThat(boundaries).as("one commit for each message").isGreaterThanOrEqualTo(1);
    }

    private static List<String> fall(long trial) {
        var mark = "FW-G%03d".formatted(trial);
        var message = Messages.revoked(mark + "-0001");
        deliver(message);
        deliver(message);
        return Ledger.dump(
                mark,
                "select number, step, note from reward_step where case_number like 'MARK-%'",
                "select actor, act, subject, details from audit_row where subject like 'MARK-%'");
    }

    private static void deliver(String message) {
        for (var delivery = 0; delivery < MOST_DELIVERIES; delivery++) {
            var answer = given().contentType("application/json")
                    .body(Messages.batch(message))
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
