package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.clocks.Running.extended;
import static org.fundwatch.cases.clocks.Running.on;
import static org.fundwatch.cases.clocks.Running.only;
import static org.fundwatch.cases.clocks.Running.paused;

import java.time.LocalDate;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;

class ClockTraceTest {
    private static final Deadline DECISION = only(
            Clock.DECISION,
            on("2026-03-02", Milestone.CASE_FILED),
            extended(Clock.DECISION, "2026-05-20", 30),
            paused(PauseReason.TESTING, "2026-03-10", "2026-03-20"),
            on("2026-07-01", Milestone.DECIDED));

    @Test
    void the_trace_names_policy_version_code_and_every_answer() {
        var trace = DECISION.trace();

        assertThat(trace.policy().value()).isEqualTo("clocks/penalty-procedure-2021");
        assertThat(trace.policyVersion()).isEqualTo("2021-07-15");
        assertThat(trace.codeVersion()).isEqualTo(ProcedureClock.CODE_VERSION);
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly(
                        "CLK-01 2026-03-02, CASE_FILED",
                        "CLK-02 90 days",
                        "CLK-03 2026-05-20 by 30: yes",
                        "CLK-04 TESTING, after 2026-03-10 until 2026-03-20",
                        "CLK-05 yes",
                        "CLK-06 2026-07-10",
                        "CLK-07 2026-07-01, DECIDED");
        assertThat(trace.steps()).extracting(TraceStep::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void replaying_the_facts_of_a_trace_gives_the_same_deadline() {
        assertThat(Running.replay(DECISION, Running.PENALTY).of(Clock.DECISION)).containsExactly(DECISION);
    }

    @Test
    void a_running_pause_and_an_unknown_year_are_said() {
        var paused = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                Paused.since(PauseReason.HEARING, LocalDate.of(2026, 3, 10)));
        var unknown = only(Clock.DECISION, on("2026-10-15", Milestone.CASE_FILED));

        assertThat(ends(paused)).isEqualTo("not known while paused by HEARING");
        assertThat(ends(unknown)).isEqualTo("undetermined: public holidays of 2027");
        assertThat(Running.replay(paused, Running.PENALTY).deadlines()).containsExactly(paused);
    }

    private static String ends(Deadline deadline) {
        return deadline.trace().steps().stream()
                .filter(step -> step.rule().value().equals("CLK-06"))
                .map(TraceStep::answer)
                .findFirst()
                .orElseThrow();
    }
}
