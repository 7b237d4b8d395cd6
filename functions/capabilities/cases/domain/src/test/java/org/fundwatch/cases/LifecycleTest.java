package org.fundwatch.cases;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.Stage.CLOSED_UNSUBSTANTIATED;
import static org.fundwatch.cases.Stage.RECEIVED;
import static org.fundwatch.cases.Stage.REFUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.Lifecycle.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @Test
    void every_stage_stands_in_the_table() {
        var named = Lifecycle.edges().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(toSet());

        assertThat(named).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void every_act_stands_in_the_table() {
        assertThat(Lifecycle.edges().stream().map(Edge::act).collect(toSet())).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void every_stage_is_reached_from_a_received_report() {
        var reached = EnumSet.of(RECEIVED);
        while (reached.addAll(oneStepFrom(reached))) {
            assertThat(reached).contains(RECEIVED);
        }

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void only_what_was_refused_or_found_untrue_is_an_end() {
        var ends = Arrays.stream(Stage.values())
                .filter(stage -> Lifecycle.allowedIn(stage).isEmpty())
                .toList();

        assertThat(ends).containsExactlyInAnyOrder(REFUSED, CLOSED_UNSUBSTANTIATED);
    }

    @Test
    void an_act_leads_from_one_stage_to_one_stage() {
        assertThat(Lifecycle.edges().stream().map(edge -> edge.from() + " " + edge.act()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
            RECEIVED,             ACCEPT,                ACCEPTED
            RECEIVED,             REFUSE,                REFUSED
            ACCEPTED,             RECORD_FINDING,        INVESTIGATED
            INVESTIGATED,         RECORD_FINDING,        INVESTIGATED
            INVESTIGATED,         DECIDE_PENALTY,        PENALTY_DECIDED
            INVESTIGATED,         PROPOSE_PENALTY,       PENALTY_PROPOSED
            PENALTY_PROPOSED,     SIGN_PENALTY,          PENALTY_DECIDED
            PENALTY_PROPOSED,     WITHDRAW_PROPOSAL,     INVESTIGATED
            PENALTY_PROPOSED,     RECORD_FINDING,
            PENALTY_PROPOSED,     DECIDE_PENALTY,
            PENALTY_PROPOSED,     CLOSE_SUBSTANTIATED,
            INVESTIGATED,         SIGN_PENALTY,
            PENALTY_DECIDED,      CLOSE_SUBSTANTIATED,   CLOSED_SUBSTANTIATED
            PENALTY_DECIDED,      REVOKE_PENALTY,        PENALTY_REVOKED
            CLOSED_SUBSTANTIATED, REVOKE_PENALTY,        PENALTY_REVOKED
            INVESTIGATED,         REVOKE_PENALTY,
            CLOSED_UNSUBSTANTIATED, REVOKE_PENALTY,
            PENALTY_REVOKED,      REVOKE_PENALTY,
            PENALTY_REVOKED,      CLOSE_SUBSTANTIATED,
            PENALTY_REVOKED,      CLOSE_UNSUBSTANTIATED,
            PENALTY_REVOKED,      SIGN_PENALTY,
            PENALTY_REVOKED,      DECIDE_PENALTY,        PENALTY_DECIDED
            PENALTY_REVOKED,      PROPOSE_PENALTY,       PENALTY_PROPOSED
            PENALTY_REVOKED,      RECORD_FINDING,        INVESTIGATED
            ACCEPTED,             CLOSE_SUBSTANTIATED,
            ACCEPTED,             DECIDE_PENALTY,
            ACCEPTED,             ACCEPT,
            PENALTY_DECIDED,      CLOSE_UNSUBSTANTIATED,
            PENALTY_DECIDED,      DECIDE_PENALTY,
            PENALTY_DECIDED,      RECORD_FINDING,
            REFUSED,              ACCEPT,
            CLOSED_SUBSTANTIATED, RECORD_FINDING,
            """)
    void an_act_leads_where_the_table_says(Stage from, Act act, Stage to) {
        assertThat(Lifecycle.after(from, act).orElse(null)).isEqualTo(to);
    }

    private static Set<Stage> oneStepFrom(Set<Stage> stages) {
        return Lifecycle.edges().stream()
                .filter(edge -> stages.contains(edge.from()))
                .map(Edge::to)
                .collect(toSet());
    }
}
