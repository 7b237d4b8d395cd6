package org.fundwatch.rewards;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.RewardStep.LAPSED;
import static org.fundwatch.rewards.RewardStep.ORDERED;
import static org.fundwatch.rewards.RewardStep.PROPOSED;
import static org.fundwatch.rewards.RewardStep.RECOVERED;
import static org.fundwatch.rewards.RewardStep.RECOVERY;
import static org.fundwatch.rewards.RewardStep.REFUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.rewards.RewardLifecycle.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RewardLifecycleTest {

    @Test
    void every_step_stands_in_the_table() {
        var named = RewardLifecycle.edges().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(toSet());

        assertThat(named).containsExactlyInAnyOrder(RewardStep.values());
    }

    @Test
    void every_act_stands_in_the_table() {
        assertThat(RewardLifecycle.edges().stream().map(Edge::act).collect(toSet()))
                .containsExactlyInAnyOrder(RewardAct.values());
    }

    @Test
    void every_step_is_reached_from_a_proposal() {
        var reached = EnumSet.of(PROPOSED);
        while (reached.addAll(oneMoveFrom(reached))) {
            assertThat(reached).contains(PROPOSED);
        }

        assertThat(reached).containsExactlyInAnyOrder(RewardStep.values());
    }

    @Test
    void only_a_refusal_a_lapse_and_a_recovery_are_ends_for_good() {
        var ends = Arrays.stream(RewardStep.values())
                .filter(step -> RewardLifecycle.allowedAt(step).isEmpty());

        assertThat(ends).containsExactlyInAnyOrder(REFUSED, LAPSED, RECOVERED);
    }

    @Test
    void an_act_leads_from_one_step_to_one_step() {
        assertThat(RewardLifecycle.edges().stream().map(edge -> edge.from() + " " + edge.act()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REFUSED", "LAPSED", "STOPPED", "RECOVERY", "RECOVERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_case_that_falls_stops_its_reward_or_opens_a_recovery(RewardStep step) {
        assertThat(RewardLifecycle.after(step, RewardAct.REVOKE))
                .contains(step == RewardStep.PAID ? RECOVERY : RewardStep.STOPPED);
    }

    @Test
    void money_leaves_only_by_an_order() {
        var paid = RewardLifecycle.edges().stream().filter(edge -> edge.to() == RewardStep.PAID);

        assertThat(paid).extracting(Edge::from).containsExactly(ORDERED);
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(textBlock = """
            PROPOSED, REVIEW,  REVIEWED
            PROPOSED, APPROVE,
            PROPOSED, NOTIFY,
            REVIEWED, REVIEW,  REVIEWED
            REVIEWED, APPROVE, APPROVED
            REVIEWED, REFUSE,  REFUSED
            APPROVED, NOTIFY,  NOTIFIED
            APPROVED, REFUSE,
            APPROVED, CLAIM,
            NOTIFIED, CLAIM,   CLAIMED
            NOTIFIED, LAPSE,   LAPSED
            CLAIMED,  LAPSE,
            CLAIMED,  CHECK,   CHECKED
            CLAIMED,  CLAIM,
            CLAIMED,  ORDER,
            CHECKED,  ORDER,   ORDERED
            ORDERED,  ORDER,
            ORDERED,  PAY,     PAID
            ORDERED,  RETURN,  RETURNED
            RETURNED, CHECK,   CHECKED
            RETURNED, CLAIM,   CLAIMED
            RETURNED, LAPSE,
            PAID,     PAY,
            PAID,     ORDER,
            STOPPED,  PAY,     RECOVERY
            STOPPED,  ORDER,
            LAPSED,   CLAIM,
            RECOVERY, RECOVER, RECOVERED
            """)
    void an_act_leads_where_the_table_says(RewardStep from, RewardAct act, RewardStep to) {
        assertThat(RewardLifecycle.after(from, act).orElse(null)).isEqualTo(to);
    }

    private static Set<RewardStep> oneMoveFrom(Set<RewardStep> steps) {
        return RewardLifecycle.edges().stream()
                .filter(edge -> steps.contains(edge.from()))
                .map(Edge::to)
                .collect(toSet());
    }
}
