package org.fundwatch.creditscoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.USE;
import static org.fundwatch.creditscoring.Messages.decidedOn;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Demonstration.OfTheSchedule.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
class CreditRegradingFunctionTest {
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";
    private final String institution = Rows.newInstitution();

    @Inject
    OnVertx onVertx;

    @Inject
    CreditLedger ledger;

    @Inject
    MovableClock clock;

    @Test
    void a_penalty_leaves_on_the_day_on_which_its_period_is_over() {
        clock.moveTo(LocalDate.of(2026, 5, 2));
        enter(decidedOn("2026-05-01", institution, Rows.newCase(), FRAUD));

        tickOn(LocalDate.of(2027, 4, 30));
        assertThat(Rows.grades(institution)).containsExactly("40.00 C");

        tickOn(LocalDate.of(2027, 5, 1));
        assertThat(Rows.grades(institution)).containsExactly("40.00 C", "100.00 A");
        assertThat(Rows.told(institution)).hasSize(2);
    }

    @Test
    void other_reasons_for_the_same_score_are_kept_and_told_to_nobody() {
        clock.moveTo(LocalDate.of(2026, 6, 1));
        enter(decidedOn("2026-05-01", institution, Rows.newCase(), USE));
        clock.moveTo(LocalDate.of(2027, 5, 1));
        enter(decidedOn("2027-05-01", institution, Rows.newCase(), USE));

        assertThat(Rows.grades(institution)).containsExactly("80.00 B", "80.00 B");
        assertThat(Rows.told(institution)).hasSize(1);
    }

    @Test
    void two_ticks_on_one_day_change_nothing() {
        clock.moveTo(LocalDate.of(2026, 6, 1));
        enter(decidedOn("2026-05-01", institution, Rows.newCase(), USE));

        tickOn(LocalDate.of(2026, 6, 2));
        tickOn(LocalDate.of(2026, 6, 2));

        assertThat(Rows.grades(institution)).containsExactly("80.00 B");
        assertThat(Rows.told(institution)).hasSize(1);
    }

    private void tickOn(LocalDate day) {
        clock.moveTo(day);
        given().body(TICK).post("/").then().statusCode(lessThan(300));
    }

    private void enter(String message) {
        onVertx.call(() -> ledger.enter(Notice.parse(Messages.read(message))))
                .await()
                .atMost(Duration.ofSeconds(20));
    }
}
