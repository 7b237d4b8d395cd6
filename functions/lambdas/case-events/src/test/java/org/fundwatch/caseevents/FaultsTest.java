package org.fundwatch.caseevents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** The road of one case, with a fault at each commit in turn, and every message redelivered after it. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final int MOST_DELIVERIES = 5;
    private static final String[] STATE = {
        "select * from case_file where case_number like 'MARK-%'",
        "select * from report_progress where case_number like 'MARK-%'",
        "select case_number, kind, on_day, position, detail, happened_at from follow_through where case_number like 'MARK-%'"
    };

    @Test
    void a_fault_at_any_commit_leaves_one_case_and_one_word_to_its_reporter() {
        var undisturbed = walk(0);

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk(trial)).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(4);
        assertThat(boundaries)
                .as("one commit for each message, and for each that comes again")
                .isEqualTo(10);
    }

    private static List<String> walk(long trial) {
        var mark = "FW-F%03d".formatted(trial);
        var number = Rows.aReport(mark + "-0001");
        var road = List.of(
                Messages.filed(number),
                Messages.accepted(number),
                Messages.substantiated(number),
                Messages.reward(number, "PROPOSED"),
                FollowThroughMessages.weighed(number, "COUNTED", 1));
        road.forEach(FaultsTest::deliver);
        road.forEach(FaultsTest::deliver); // their acknowledgements were lost
        return Ledger.dump(mark, STATE);
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
}
