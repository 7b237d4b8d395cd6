package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
    private static final Trace TODAY = Decisions.penalty().trace();
    private static final String ANSWER =
            "on 2024-05-01, 10000 to the fund, 15000 fined, 0 confiscated; finding 1 OVER_CHARGING 1.5 times 15000 fined";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_decision_of_today_s_calculator_comes_out_the_same_to_the_byte() {
        assertThat(TraceReader.read("a case", Decisions.json(TODAY))).isEqualTo(TODAY);
        assertThat(replayed(penalty(ANSWER, TODAY))).isZero();
        assertThat(said()).isEqualTo(line(1, 1, 0, 0, 0, 0));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "on 2024-05-01, on 2024-05-02",
        "10000 to the fund, 10001 to the fund",
        "'15000 fined, 0', '14999 fined, 0'",
        "0 confiscated, 1 confiscated",
        "1.5 times 15000, 1.5 times 14999",
        "1.5 times, 1.6 times",
        "OVER_CHARGING, OVER_TREATMENT",
        "1.5 times, 1.5 times 12 half months",
        "1.5 times, 15000 set",
        "; finding 1 OVER_CHARGING 1.5 times 15000 fined, ''"
    })
    void its_columns_say_what_its_trace_gives(String what, String otherwise) {
        var answer = ANSWER.replace(what, otherwise);
        assertThat(replayed(penalty(answer, TODAY))).isEqualTo(1);
        assertThat(said())
                .startsWith("DIFFERENT   PENALTY a case, decided by " + PenaltyCalculation.CODE_VERSION + ": " + answer)
                .endsWith(line(1, 0, 0, 0, 1, 0));
    }

    @Test
    void one_of_an_older_calculator_says_so_and_stands_as_it_was_made() {
        var older = Decisions.by("penalty-calculation/1", TODAY);

        assertThat(replayed(penalty(ANSWER, older), penalty(ANSWER.replace("15000 fined, 0", "14999 fined, 0"), older)))
                .isZero();
        assertThat(said())
                .startsWith("OLDER_SAME  PENALTY a case, decided by penalty-calculation/1%n".formatted())
                .contains("OLDER_OTHER PENALTY a case, decided by penalty-calculation/1: "
                        + ANSWER.replace("15000 fined, 0", "14999 fined, 0") + "; today by "
                        + PenaltyCalculation.CODE_VERSION + ": " + ANSWER)
                .endsWith(line(2, 0, 1, 1, 0, 0));
    }

    @Test
    void one_of_today_s_calculator_that_comes_out_otherwise_fails_the_replay() {
        var changed = new Trace(
                TODAY.policy(),
                TODAY.policyVersion(),
                TODAY.codeVersion(),
                TODAY.facts(),
                TODAY.steps().subList(0, 2));

        assertThat(replayed(penalty(ANSWER, changed))).isEqualTo(1);
        assertThat(said()).startsWith("DIFFERENT").endsWith(line(1, 0, 0, 0, 1, 0));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"decidedOn, ", "decidedOn, 2024-02-30", "finding.1.kind, NOTHING_KNOWN", "finding.1.amountFen, ten"})
    void a_fact_that_is_missing_or_unknown_is_named_and_the_next_decision_is_looked_at(String fact, String value) {
        var facts = new LinkedHashMap<>(TODAY.facts());
        assertThat(facts).containsKey(fact);
        facts.compute(fact, (_, _) -> value);
        var spoiled = new Trace(TODAY.policy(), TODAY.policyVersion(), TODAY.codeVersion(), facts, TODAY.steps());

        assertThat(replayed(penalty(ANSWER, spoiled), penalty(ANSWER, TODAY))).isEqualTo(2);
        assertThat(said())
                .startsWith("UNREADABLE  PENALTY a case: the trace of a case lacks a fact or has one that nobody knows")
                .endsWith(line(2, 1, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_trace_of_no_facts_is_unreadable(DecisionKind kind) {
        var bare = new Trace(TODAY.policy(), "v", kind.calculator(), new LinkedHashMap<>(), List.of());

        assertThat(replayed(new StoredDecision(kind, "a case", "", Decisions.json(bare))))
                .isEqualTo(2);
        assertThat(said()).endsWith(line(1, 0, 0, 0, 0, 1));
    }

    @Test
    void text_that_is_no_trace_is_unreadable_and_the_next_decision_is_looked_at() {
        var broken = new StoredDecision(DecisionKind.POINTS, "somebody", "", "{");

        assertThat(replayed(broken, penalty(ANSWER, TODAY))).isEqualTo(2);
        assertThat(said())
                .startsWith("UNREADABLE  POINTS somebody: the trace of somebody cannot be read")
                .endsWith(line(2, 1, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_is_the_same_where_its_columns_and_what_every_rule_answered_are(
            DecisionKind kind, String row, Trace today) {
        var older = Decisions.by("older/0", today);

        assertThat(replayed(stored(kind, row, today), stored(kind, row, older), stored(kind, row, otherwise(older))))
                .isZero();
        assertThat(said()).endsWith(line(3, 1, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_of_which_one_column_was_changed_fails_the_replay(DecisionKind kind, String row, Trace today) {
        var words = row.split(" ");
        for (var i = 0; i < words.length; i++) {
            var changed = words.clone();
            changed[i] = "X" + words[i];

            assertThat(replayed(stored(kind, String.join(" ", changed), today)))
                    .as(changed[i])
                    .isEqualTo(1);
        }
    }

    static Stream<Arguments> rows() {
        var points = Decisions.points().trace();
        var restoration = Decisions.restoration().trace();
        return Stream.of(
                Arguments.of(
                        DecisionKind.POINTS,
                        "D110000000001 A-1 OTHER_FIRST_BAND MAIN NONE 3 P00000000009 PENALTY 2025-03-03 医保罚〔2025〕 1 号",
                        points),
                Arguments.of(
                        DecisionKind.RESTORATION,
                        "P00000000009 VERIFICATION_PASSED 2026-06-02 2026-03-02 2026-06-01",
                        restoration));
    }

    private static Trace otherwise(Trace trace) {
        var steps = new ArrayList<>(trace.steps());
        var last = steps.removeLast();
        steps.add(new TraceStep(last.rule(), last.question(), last.answer() + " not"));
        return new Trace(trace.policy(), trace.policyVersion(), trace.codeVersion(), trace.facts(), steps);
    }

    private static StoredDecision stored(DecisionKind kind, String row, Trace trace) {
        return new StoredDecision(kind, "one", row, Decisions.json(trace));
    }

    private static StoredDecision penalty(String answer, Trace trace) {
        return new StoredDecision(DecisionKind.PENALTY, "a case", answer, Decisions.json(trace));
    }

    private int replayed(StoredDecision... decisions) {
        return new Replay(Decisions.LAW, new PrintStream(said, true, StandardCharsets.UTF_8)).of(List.of(decisions));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String line(int stored, int identical, int same, int other, int different, int unreadable) {
        return "{\"stored\":%d,\"identical\":%d,\"olderSame\":%d,\"olderOther\":%d,\"different\":%d,\"unreadable\":%d}%n"
                .formatted(stored, identical, same, other, different, unreadable);
    }
}
