package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;
import static org.fundwatch.rewardcalculation.Messages.batch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class RewardCalculationFunctionTest {

    @Inject
    RewardPolicies policies;

    @BeforeEach
    void forget() {
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void mend() {
        FakeAws.busUp();
    }

    @Test
    void a_substantiated_case_gets_one_proposal_an_audit_row_and_an_event() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number)))).isEmpty();

        assertThat(Rows.reward(number)).isEqualTo("PROPOSED 1100000 reward/hebei-2023 2023-02-01 Art. 16");
        assertThat(Rows.auditsOf(number)).containsExactly("reward-calculation propose-reward");
        assertThat(Rows.outbox(number)).containsExactly("sent");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail"))
                        .contains("\"caseNumber\":\"" + number + "\"", "\"status\":\"PROPOSED\"")
                        .doesNotContain("1100000"));
    }

    @Test
    void a_message_that_comes_twice_is_a_success_and_changes_nothing() {
        var number = newNumber();
        var message = aCase(number);

        assertThat(failedOf(batch(message))).isEmpty();
        assertThat(failedOf(batch(message))).isEmpty();

        assertThat(Rows.auditsOf(number)).hasSize(1);
        assertThat(Rows.outbox(number)).hasSize(1);
    }

    @Test
    void another_message_about_the_same_case_leaves_the_first_decision() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number)))).isEmpty();
        assertThat(failedOf(batch(aCase(number).worth(1_000_000)))).isEmpty();

        assertThat(Rows.reward(number)).startsWith("PROPOSED 1100000 ");
        assertThat(Rows.outbox(number)).hasSize(1);
    }

    @Test
    void messages_that_do_not_fit_fail_alone() {
        var number = newNumber();
        var good = aCase(number).body();
        var otherType = good.replace("\"type\":\"CaseSubstantiated\"", "\"type\":\"ReportFiled\"");
        var missingKey = good.replace("\"fraud\"", "\"feud\"");

        var failed = failedOf(batch(
                "no json",
                "{}",
                otherType,
                missingKey,
                aCase(newNumber()).in("999999").body(),
                good));

        assertThat(failed).containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4");
        assertThat(Rows.reward(number)).startsWith("PROPOSED ");
    }

    @Test
    void a_place_without_a_scheme_is_undetermined_and_says_what_is_missing() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number).in("341100")))).isEmpty();

        assertThat(Rows.reward(number)).isEqualTo("UNDETERMINED null reward/cn-2022 2023-01-01 null");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail"))
                        .contains("\"status\":\"UNDETERMINED\"", "\"missing\":\"reward rate of the place\""));
    }

    @Test
    void a_case_that_cost_nothing_is_refused_where_the_text_wants_a_loss() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number).in("510000").worth(0)))).isEmpty();

        assertThat(Rows.reward(number))
                .isEqualTo("REFUSED null reward/sichuan-2023 2023-02-01 article number not seen");
    }

    @Test
    void a_case_that_cost_nothing_is_undetermined_where_no_source_says_what_it_is_paid() {
        var number = newNumber();

        assertThat(failedOf(batch(aCase(number).worth(0)))).isEmpty();

        assertThat(Rows.reward(number)).isEqualTo("UNDETERMINED null reward/hebei-2023 2023-02-01 null");
    }

    @Test
    void the_stored_trace_gives_the_same_answer_again() {
        var number = newNumber();
        assertThat(failedOf(batch(aCase(number).in("510000").worth(123_456_78))))
                .isEmpty();

        var stored = TraceJson.read(Rows.trace(number));
        var replayed = (RewardDecision.Proposed) RewardCalculation.decide(RewardFacts.of(stored), policies);

        assertThat(replayed.trace()).isEqualTo(stored);
        assertThat(Rows.reward(number))
                .startsWith("PROPOSED " + replayed.amount().fen() + " ");
    }

    @Test
    void a_bus_that_is_down_leaves_the_event_for_the_relay_and_keeps_the_decision() {
        var number = newNumber();
        FakeAws.busDown();

        assertThat(failedOf(batch(aCase(number)))).isEmpty();

        assertThat(Rows.reward(number)).startsWith("PROPOSED ");
        assertThat(Rows.outbox(number)).containsExactly("waits");
    }

    @Test
    void the_functions_role_can_neither_change_nor_remove_a_decision() {
        assertThat(Rows.refusedTo("reward_calculation", "update reward set amount_fen = 1"))
                .isTrue();
        assertThat(Rows.refusedTo("reward_calculation", "delete from reward")).isTrue();
        assertThat(Rows.refusedTo("case_desk", "update reward set amount_fen = 1"))
                .isTrue();
        assertThat(Rows.refusedTo("report_intake", "select * from reward")).isTrue();
        assertThat(Rows.refusedTo("case_events", "select * from reward")).isTrue();
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
