package org.fundwatch.creditscoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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

/** Two days of two institutions, with a fault at each commit and each call to the bus in turn, and the schedule fired again after it. */
@QuarkusTest
@TestProfile(Demonstration.OfTheSchedule.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class RegradingFaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TICKS = 5;
    private static final long OWN_TRIALS = 20_000;
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Inject
    MovableClock clock;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_each_days_grade_kept_audited_and_told_once() {
        sweep(); // what earlier tests left
        FakeAws.forgetBusEntries();
        var undisturbed = walk(0);

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk(trial)).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(18);
        assertThat(boundaries)
                .as("two grades, bus, marked as sent; on both days")
                .isGreaterThanOrEqualTo(8);
    }

    private List<String> walk(long trial) {
        var mark = Credit.mark(OWN_TRIALS + trial);
        Rows.forgetInstitutions();
        Rows.punish("H" + mark + "001", "FW-" + mark + "-1");
        Rows.punish("H" + mark + "002", "FW-" + mark + "-2");
        tickOn(LocalDate.of(2026, 5, 2));
        tickOn(LocalDate.of(2027, 5, 1)); // the penalties have left their period
        sweep();
        return Stream.concat(Ledger.dump(mark, Credit.HISTORY).stream(), FakeAws.eventsAbout("H" + mark).stream())
                .toList();
    }

    private void tickOn(LocalDate day) {
        clock.moveTo(day);
        for (var tick = 0; tick < MOST_TICKS; tick++) {
            if (given().body(TICK).post("/").statusCode() < 300) {
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError("the schedule fails for ever");
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
