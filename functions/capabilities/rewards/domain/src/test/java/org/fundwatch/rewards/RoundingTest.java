package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.SHANXI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;
import org.fundwatch.rewards.Rounding.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a part of a fen is dropped is a value of each policy, and the calculation obeys it. */
class RoundingTest {
    private static final Map<String, String> STORED = Map.of(
            "caseNumber", "FW-2024-0001",
            "place", "140000",
            "subject", "UNIT",
            "caseValue", "7000.95",
            "reportedOn", "2024-03-01",
            "insider", "PRESENT",
            "interpretation",
                    "version by reportedOn; uplift, then floor, then cap; part of a fen DOWN;"
                            + " finding reported in part unseen; joint reporters unseen");
    private static final Rewarding INSIDER = aCaseIn(SHANXI)
            .saying(said -> said.with(Insider.PRESENT).with(new RewardTier("L1")))
            .saying(said -> said.with(new Pick.Sum(Money.yuan("1"), "a sum that no policy here asks for")));

    @ParameterizedTest(name = "{0}: {1} -> {2} as the policy says, {3} rounded once")
    @CsvSource(textBlock = """
        shanxi-2023,          7000.95,  252.02,  252.03
        shanxi-2023,          100000.95, 3600.01, 3600.02
        shanxi-2023,          1000000.95, 25200.00, 25200.01
        anqing-2018regime,    50000.95, 1800.00, 1800.01
        guangdong-2023-draft, 20000.95, 720.02,  720.03
        """)
    void a_policy_that_rounded_once_would_pay_its_insiders_a_fen_more(
            String policy, String caseValue, String each, String once) {
        var insider = INSIDER.worth(caseValue);

        assertThat(outcome(insider.by(policy))).isEqualTo(each);
        assertThat(outcome(Rounded.by(insider, Rounded.switched(policy, When.AT_EACH_STEP))))
                .isEqualTo(each);
        assertThat(outcome(Rounded.by(insider, Rounded.switched(policy, When.ONCE))))
                .isEqualTo(once);
    }

    @Test
    void every_policy_says_when_it_rounds_and_none_rounds_once() {
        assertThat(Rewarding.ALL.schemes())
                .allSatisfy(scheme ->
                        assertThat(Rounded.written(scheme.name())).containsEntry(Rounded.WHEN, "AT_EACH_STEP"));
    }

    @Test
    void a_policy_that_does_not_say_when_rounds_at_each_step() {
        assertThat(aPolicy().read().interpretation().rounding())
                .isEqualTo(new Rounding(RoundingMode.DOWN, When.AT_EACH_STEP));
    }

    @Test
    void the_explanation_says_that_it_was_rounded_once_and_tells_the_part_of_a_fen() {
        var once = Rounded.by(INSIDER.worth("7000.95"), Rounded.switched("shanxi-2023", When.ONCE));

        assertThat(once.trace().facts().get("interpretation"))
                .contains("; part of a fen DOWN once, at the end; finding reported in part unseen");
        assertThat(answers(once))
                .contains("RWD-07 yes: 252.0342; RWD-05 no: 252.0342 against 200.00; RWD-06 no: 252.0342 against");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(textBlock = """
        HALF_UP, AT_EACH_STEP, no: 200.00 against 200.00
        HALF_UP, ONCE,         yes: 199.9971 against 200.00
        """)
    void floor_and_cap_bind_what_the_steps_hand_on(RoundingMode mode, When when, String answer) {
        var policy = aPolicy()
                .with("formula", Map.of("flat", "3%"))
                .with("limits", Map.of("floor", "200 CNY"))
                .with("rounding", mode.name())
                .with(Rounded.WHEN, when.name());
        var paid = Rounded.by(aCaseIn(SHANXI).worth("6666.57"), policy.read());

        assertThat(outcome(paid)).isEqualTo("200.00");
        assertThat(answers(paid)).contains("RWD-05 " + answer);
    }

    @Test
    void a_decision_that_was_stored_before_policies_said_when_is_the_same_to_the_letter() {
        var stored = new Trace(new PolicyId("reward/shanxi-2023"), "2023-08-01", "test", STORED, answered());

        var replayed = RewardCalculation.decide(RewardFacts.of(stored), Rewarding.POLICIES);

        assertThat(outcome(replayed)).isEqualTo("252.02");
        assertThat(replayed.trace()).isEqualTo(stored);
    }

    @Test
    void a_reporter_reads_how_an_amount_came_about_that_was_rounded_once() {
        var facts = INSIDER.worth("7000.95").facts();
        var scheme = Rounded.switched("shanxi-2023", When.ONCE);

        assertThat(RewardArithmetic.of(facts, scheme, Money.yuan("252.03")).lines())
                .extracting(line -> line.kind() + " " + line.base() + " " + line.result()
                        + line.times().map(times -> " ×" + times).orElse(""))
                .containsExactly("BAND 7000.95 210.02", "UPLIFT 210.02 252.03", "REWARD 7000.95 252.03");
    }

    @ParameterizedTest
    @EnumSource(When.class)
    void an_order_that_ends_with_the_uplift_is_rounded_all_the_same(When when) {
        var policy = aPolicy()
                .with("formula", Map.of("flat", "3%"))
                .with("limits", Map.of("floor", "1 CNY"))
                .with("uplift", Map.of("for", List.of("PRESENT"), "times", "1.20"))
                .with("order", List.of("FLOOR", "CAP", "UPLIFT"))
                .with(Rounded.WHEN, when.name());

        assertThat(outcome(Rounded.by(INSIDER.worth("7000.95"), policy.read())))
                .isEqualTo(when == When.ONCE ? "252.03" : "252.02");
    }

    @ParameterizedTest(name = "{0} fen: {1}")
    @CsvSource({"0, 0.00", "1, 0.01", "3000, 30.00", "6123.42, 61.2342", "0.5, 0.005", "1E+3, 10.00"})
    void a_sum_is_told_in_yuan_with_every_part_of_a_fen(String fen, String told) {
        assertThat(new Exact(new BigDecimal(fen))).hasToString(told);
    }

    private static List<TraceStep> answered() {
        return List.of(
                step("RWD-01", "Was a rate seen in a text of the place that may decide a reward?", "yes"),
                step("RWD-02", "Is the first day in force of that scheme known?", "yes"),
                step("RWD-03", "Was a version of it in force on the day of the report?", "yes"),
                step("RWD-04", "Did the reported matter cost the fund money?", "yes"),
                step("RWD-07", "Is the reporter an insider whom the scheme pays more?", "yes: 252.02"),
                step("RWD-05", "Does the formula alone give less than the floor?", "no: 252.02 against 200.00"),
                step("RWD-06", "Does the formula alone give more than the cap?", "no: 252.02 against 200000.00"));
    }

    private static TraceStep step(String rule, String question, String answer) {
        return new TraceStep(new RuleId(rule), question, answer);
    }
}
