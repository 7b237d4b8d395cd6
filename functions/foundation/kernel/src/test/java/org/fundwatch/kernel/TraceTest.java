package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final RuleId FLOOR = new RuleId("RWD-02");
    private static final Trace START = Trace.start(new PolicyId("reward/sichuan-2023"), "2023-01-01", "0.1.0");

    @Test
    void keeps_facts_and_rules_in_the_order_they_were_used() {
        var trace = START.fact("reportedOn", "2024-03-01")
                .fact("caseValue", "167200.00")
                .fact("place", "510000")
                .step(new RuleId("RWD-01"), "What is the share?", "3344.00")
                .step(FLOOR, "Is it below the floor?", "no");

        assertThat(trace.facts().keySet()).containsExactly("reportedOn", "caseValue", "place");
        assertThat(trace.steps()).extracting(step -> step.rule().value()).containsExactly("RWD-01", "RWD-02");
    }

    @Test
    void leaves_the_trace_it_grew_from_alone() {
        var grown = START.fact("place", "510000").step(FLOOR, "Is it below the floor?", "no");

        assertThat(START.facts()).isEmpty();
        assertThat(START.steps()).isEmpty();
        assertThat(grown.policy()).isEqualTo(START.policy());
    }

    @Test
    void cannot_be_changed_from_outside() {
        var trace = START.fact("place", "510000");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> trace.facts().put("place", "110000"));
    }

    @Test
    void refuses_to_state_a_fact_twice() {
        var trace = START.fact("place", "510000");

        assertThatIllegalArgumentException().isThrownBy(() -> trace.fact("place", "110000"));
    }

    @Test
    void refuses_to_start_without_versions() {
        assertThatIllegalArgumentException().isThrownBy(() -> Trace.start(START.policy(), "", "0.1.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Trace.start(START.policy(), "2023-01-01", " "));
    }

    @Test
    void refuses_a_step_without_question_or_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> START.step(FLOOR, "", "no"));
        assertThatIllegalArgumentException().isThrownBy(() -> START.step(FLOOR, "Is it below the floor?", ""));
    }

    @Test
    void equals_another_with_the_same_content() {
        var facts = Map.of("place", "510000");

        assertThat(START.fact("place", "510000"))
                .isEqualTo(new Trace(START.policy(), "2023-01-01", "0.1.0", facts, START.steps()));
    }
}
