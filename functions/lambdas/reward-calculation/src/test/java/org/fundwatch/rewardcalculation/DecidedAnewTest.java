package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;
import static org.fundwatch.rewardcalculation.Messages.batch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case that was decided anew after its penalty fell means to its reward. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class DecidedAnewTest {

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @Test
    void a_case_found_true_anew_leaves_the_stopped_reward_and_says_what_nobody_knows() {
        var number = newNumber();
        var anew = Messages.ofDecision(2, aCase(number).worth(90_000_000).body());

        assertThat(failedOf(batch(aCase(number)))).isEmpty();
        assertThat(failedOf(batch(Messages.revoked(number)))).isEmpty();
        FakeAws.forgetBusEntries();
        assertThat(failedOf(batch(anew))).isEmpty();
        assertThat(failedOf(batch(anew))).isEmpty();

        assertThat(Rows.reward(number)).startsWith("PROPOSED 1100000 ");
        assertThat(Rows.steps(number)).last().asString().endsWith(" STOPPED");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail"))
                        .contains("\"decision\":2", "UNDETERMINED", "reward after a new decision"));
    }

    @Test
    void the_fall_of_what_was_decided_anew_finds_no_reward_even_where_it_is_told_first() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number)))).isEmpty();
        assertThat(failedOf(batch(Messages.ofDecision(2, Messages.revoked(number)))))
                .isEmpty();

        assertThat(Rows.steps(number)).isEmpty();
        assertThat(FakeAws.busEntries().getLast().text("Detail")).contains("\"decision\":2", "\"outcome\":\"NONE\"");
    }

    private static List<String> failedOf(String batch) {
        var answer = given().contentType("application/json").body(batch).post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }

    private static String newNumber() {
        var digits = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return "FW-" + digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
