package org.fundwatch.rewards;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.RewardStep.LAPSED;
import static org.fundwatch.rewards.RewardStep.ORDERED;
import static org.fundwatch.rewards.RewardStep.PROPOSED;
import static org.fundwatch.rewards.RewardStep.RECOVERY;
import static org.fundwatch.rewards.RewardStep.REFUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.rewards.RewardLifecycle.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RewardLifecycleTest {
    private static final Set<RewardStep> WITH_THE_MONEY_OUT = EnumSet.of(RewardStep.PAID, RewardStep.DOUBLED);

    @Test
    void every_step_stands_in_the_table() {
        var named = RewardLifecycle.edges().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(toSet());

        assertThat(named).containsExactlyInAnyOrder(RewardStep.values());
    }

    @Test
    void every_act_but_the_asking_stands_in_the_table() {
        assertThat(RewardLifecycle.edges().stream().map(Edge::act).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(RewardAct.ASK_RECALL)));
    }

    @Test
    void every_step_is_reached_from_a_proposal() {
        assertThat(everReachedFrom(PROPOSED, RewardLifecycle.edges())).containsExactlyInAnyOrder(RewardStep.values());
    }

    @Test
    void only_a_refusal_and_a_lapse_are_ends_for_good() {
        var ends = Arrays.stream(RewardStep.values())
                .filter(step -> RewardLifecycle.allowedAt(step).isEmpty());

        assertThat(ends).containsExactlyInAnyOrder(REFUSED, LAPSED);
    }

    @Test
    void an_act_leads_from_one_step_to_one_step() {
        assertThat(RewardLifecycle.edges().stream().map(edge -> edge.from() + " " + edge.act()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REFUSED", "LAPSED", "WAIVED", "STOPPED", "RECOVERY", "RECOVERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_case_that_falls_stops_its_reward_or_opens_a_recovery(RewardStep step) {
        assertThat(RewardLifecycle.after(step, RewardAct.REVOKE))
                .contains(WITH_THE_MONEY_OUT.contains(step) ? RECOVERY : RewardStep.STOPPED);
    }

    @Test
    void a_reward_is_ordered_only_once_it_was_checked_and_never_again_while_a_payment_of_it_stands() {
        var ordered = RewardLifecycle.edges().stream().filter(edge -> edge.act() == RewardAct.ORDER);
        var unlessSentBack = RewardLifecycle.edges().stream()
                .filter(edge -> edge.act() != RewardAct.RETURN_PAID)
                .toList();

        assertThat(ordered).extracting(Edge::from).containsExactly(RewardStep.CHECKED);
        assertThat(everReachedFrom(RewardStep.PAID, unlessSentBack)).doesNotContain(RewardStep.CHECKED, ORDERED);
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
            PAID,     DOUBLE,  DOUBLED
            ORDERED,  DOUBLE,  DOUBLED
            DOUBLED,  RETURN,  PAID
            DOUBLED,  RECOVER, PAID
            DOUBLED,  ORDER,
            RETURNED, PAY,     PAID
            CLAIMED,  PAY,     PAID
            RECOVERED, PAY,    RECOVERY
            PAID,     ORDER,
            STOPPED,  PAY,     RECOVERY
            STOPPED,  ORDER,
            LAPSED,   CLAIM,
            RECOVERY, RECOVER, RECOVERED
            PAID,     RETURN_PAID, RETURNED
            DOUBLED,  RETURN_PAID, ORDERED
            RECOVERY, RETURN_PAID, STOPPED
            RECOVERED, RETURN_PAID,
            ORDERED,  RETURN_PAID,
            PROPOSED, RECALL,
            APPROVED, RECALL,  STOPPED
            ORDERED,  RECALL,  STOPPED
            PAID,     RECALL,  RECOVERY
            DOUBLED,  RECALL,  RECOVERY
            LAPSED,   RECALL,
            NOTIFIED, WAIVE,   WAIVED
            CHECKED,  WAIVE,   WAIVED
            ORDERED,  WAIVE,
            PAID,     WAIVE,
            WAIVED,   CLAIM,
            WAIVED,   PAY,     RECOVERY
            """)
    void an_act_leads_where_the_table_says(RewardStep from, RewardAct act, RewardStep to) {
        assertThat(RewardLifecycle.after(from, act).orElse(null)).isEqualTo(to);
    }

    private static Set<RewardStep> everReachedFrom(RewardStep first, List<Edge> edges) {
        var reached = EnumSet.of(first);
        while (reached.addAll(oneMoveFrom(reached, edges))) {
            assertThat(reached).contains(first);
        }
        return reached;
    }

    private static Set<RewardStep> oneMoveFrom(Set<RewardStep> steps, List<Edge> edges) {
        return edges.stream()
                .filter(edge -> steps.contains(edge.from()))
                .map(Edge::to)
                .collect(toSet());
    }
}
