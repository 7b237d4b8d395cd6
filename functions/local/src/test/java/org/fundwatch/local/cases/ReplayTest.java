package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final LawOfTheDesk LAW = LawOfTheDesk.read();
    private static final Trace TODAY = decided().trace();
    private static final String ANSWER = "10000 to the fund, 15000 fined";

    @Test
    void a_decision_of_today_s_calculator_comes_out_the_same_to_the_byte() {
        var read = TraceReader.read("a case", """
                {"policy": "%s", "policyVersion": "%s", "codeVersion": "%s", "facts": {%s}, "steps": [%s]}""".formatted(
                        TODAY.policy().value(), TODAY.policyVersion(), TODAY.codeVersion(), facts(), steps()));

        assertThat(read).isEqualTo(TODAY);
        assertThat(said(read, ANSWER)).isEqualTo(line(1, 0, 0, 0));
    }

    @Test
    void one_of_an_older_calculator_says_so_and_stands_as_it_was_made() {
        var older = new Trace(TODAY.policy(), TODAY.policyVersion(), "penalty-calculation/1", TODAY.facts(), List.of());

        assertThat(said(older, ANSWER))
                .contains("OLDER_SAME  PENALTY a case, decided by penalty-calculation/1")
                .endsWith(line(0, 1, 0, 0));
        assertThat(said(older, "10000 to the fund, 14999 fined"))
                .contains(
                        "OLDER_OTHER PENALTY a case, decided by penalty-calculation/1: 10000 to the fund, 14999 fined; today by "
                                + PenaltyCalculation.CODE_VERSION + ": " + ANSWER)
                .endsWith(line(0, 0, 1, 0));
    }

    @Test
    void one_of_today_s_calculator_that_comes_out_otherwise_fails_the_replay() {
        var changed = new Trace(
                TODAY.policy(),
                TODAY.policyVersion(),
                TODAY.codeVersion(),
                TODAY.facts(),
                TODAY.steps().subList(0, 2));
        var out = new ByteArrayOutputStream();

        assertThat(replay(out).of(List.of(new StoredDecision(DecisionKind.PENALTY, "a case", ANSWER, changed))))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("DIFFERENT").endsWith(line(0, 0, 0, 1));
    }

    private static String said(Trace trace, String answer) {
        var out = new ByteArrayOutputStream();
        assertThat(replay(out).of(List.of(new StoredDecision(DecisionKind.PENALTY, "a case", answer, trace))))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Replay replay(ByteArrayOutputStream out) {
        return new Replay(LAW, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static String line(int identical, int same, int other, int different) {
        return "{\"stored\":1,\"identical\":%d,\"olderSame\":%d,\"olderOther\":%d,\"different\":%d}%n"
                .formatted(identical, same, other, different);
    }

    private static String facts() {
        return String.join(
                ", ",
                TODAY.facts().entrySet().stream()
                        .map(fact -> "\"%s\": \"%s\"".formatted(fact.getKey(), fact.getValue()))
                        .toList());
    }

    private static String steps() {
        return String.join(
                ", ",
                TODAY.steps().stream()
                        .map(step -> "{\"rule\": \"%s\", \"question\": \"%s\", \"answer\": \"%s\"}"
                                .formatted(step.rule().value(), step.question(), step.answer()))
                        .toList());
    }

    private static Decided decided() {
        var finding = new Finding(1, ViolationKind.OVER_CHARGING, Money.yuan("100"), false);
        var parts = List.of(new Part(finding, Multiple.of("1.5")));
        return (Decided) PenaltyCalculation.decide(
                new Matter(parts, LocalDate.of(2024, 5, 1), Optional.empty()), LAW.penalties());
    }
}
