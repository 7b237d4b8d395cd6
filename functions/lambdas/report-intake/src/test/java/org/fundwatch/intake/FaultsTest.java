package org.fundwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Faults;
import org.junit.jupiter.api.Test;

/** A named report, with a fault at the commit and at each call to keys and bus in turn, sent again with its key. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FAILED = 500;
    private static final int MOST_TRIES = 5;
    private static final List<String> TABLES = List.of("report", "report_identity", "report_progress", "outbox");

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_one_report_and_gives_one_receipt() {
        var boundaries = Faults.atEveryBoundary(trial -> walk());

        assertThat(boundaries).as("keys, report, bus, marked as sent").isGreaterThanOrEqualTo(4);
    }

    private void walk() {
        var before = counts();
        var key = UUID.randomUUID();

        var receipt = file(key).asString();
        sweep();

        assertThat(file(key).asString()).isEqualTo(receipt);
        assertThat(counts()).isEqualTo(before.stream().map(count -> count + 1).toList());
        assertThat(Tables.query("select id::text from outbox where sent_at is null"))
                .isEmpty();
        assertThat(FakeAws.eventsAbout(number(receipt))).containsExactly("ReportFiled");
    }

    private static Response file(UUID key) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = Requests.send(key, Requests.named());
            if (answer.statusCode() < FAILED) {
                assertThat(answer.statusCode()).isEqualTo(201);
                return answer;
            }
            Boundary.mend();
        }
        throw new AssertionError("the report fails for ever");
    }

    private static String number(String receipt) {
        return receipt.replaceFirst(".*\"caseNumber\":\"([^\"]+)\".*", "$1");
    }

    private static List<Long> counts() {
        return TABLES.stream().map(Tables::count).toList();
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
