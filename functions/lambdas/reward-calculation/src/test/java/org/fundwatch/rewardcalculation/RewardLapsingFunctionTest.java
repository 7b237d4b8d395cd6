package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OfTheSchedule.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class RewardLapsingFunctionTest {
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";

    @Test
    void a_reward_that_nobody_claimed_in_time_lapses_once_is_audited_and_told() {
        FakeAws.forgetBusEntries();
        var number = Notified.on("2024-03-21");

        tick();
        tick();

        assertThat(Rows.steps(number)).containsExactly("1 REVIEWED", "2 APPROVED", "3 NOTIFIED", "4 LAPSED");
        assertThat(Rows.auditsOf(number)).containsExactly("reward-calculation lapse-reward");
        assertThat(Rows.outbox(number)).containsExactly("sent");
        assertThat(FakeAws.eventsAbout(number)).containsExactly("RewardLapsed");
    }

    @Test
    void a_reward_whose_term_runs_stays() {
        var number = Notified.on(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());

        tick();

        assertThat(Rows.steps(number)).endsWith("3 NOTIFIED");
    }

    @Test
    void a_reward_whose_term_nobody_knows_stays() {
        var number = Notified.on("2022-12-30");

        tick();

        assertThat(Rows.steps(number)).endsWith("3 NOTIFIED");
    }

    @ParameterizedTest
    @CsvSource({"CLAIMED", "STOPPED", "RETURNED"})
    void a_reward_that_went_on_does_not_lapse(String step) {
        var number = Notified.on("2024-03-21");
        Notified.then(number, step);

        tick();

        assertThat(Rows.steps(number)).endsWith("4 " + step);
    }

    private static void tick() {
        given().body(TICK).post("/").then().statusCode(lessThan(300));
    }
}
