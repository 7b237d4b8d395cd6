package org.fundwatch.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Faults;
import org.junit.jupiter.api.Test;

/** A sweep of two calls to the bus, with a fault at each of them and at each mark in turn, and another sweep after it. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final int WAITING = 12;
    private static final int FAILED = 500;
    private static final int MOST_SWEEPS = 5;

    @Test
    void a_fault_at_any_commit_or_answer_of_a_sweep_loses_no_event() {
        var boundaries = Faults.atEveryBoundary(trial -> walk());

        assertThat(boundaries).as("two calls and two marks").isGreaterThanOrEqualTo(4);
    }

    private static void walk() {
        try {
            OutboxTable.empty();
            FakeAws.forgetBusEntries();
            var waiting = OutboxTable.fill(WAITING);

            sweep();

            assertThat(idsOnTheBus()).containsExactlyInAnyOrderElementsOf(waiting);
            assertThat(OutboxTable.unsent()).isZero();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void sweep() {
        for (var sweeps = 0; sweeps < MOST_SWEEPS; sweeps++) {
            if (given().body("{}").post("/").statusCode() < FAILED) {
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError("the sweep fails for ever");
    }

    private static List<String> idsOnTheBus() {
        return FakeAws.busEntries().stream()
                .map(entry -> OutboxTable.idOf(entry.text("Detail")))
                .distinct()
                .toList();
    }
}
