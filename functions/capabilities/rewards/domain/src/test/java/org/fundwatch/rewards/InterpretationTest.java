package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.SHANXI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no text settles is one line of a place's policy, and the explanation prints it. */
class InterpretationTest {

    private static final Map<String, Object> A_FIFTH_MORE = Map.of("for", List.of("PRESENT"), "times", "1.2");
    private static final Map<String, Object> WIDE = Map.of("floor", "50 CNY", "cap", "100 CNY");

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} -> {4}")
    @CsvSource(textBlock = """
        UPLIFT, FLOOR,  CAP,    1000.00, 50.00
        FLOOR,  UPLIFT, CAP,    1000.00, 60.00
        UPLIFT, FLOOR,  CAP,    5000.00, 100.00
        FLOOR,  CAP,    UPLIFT, 5000.00, 120.00
        """)
    void the_order_of_uplift_floor_and_cap_is_the_policys(
            String first, String second, String third, String caseValue, String reward) {
        var policy = aPolicy()
                .with("formula", Map.of("flat", "3%"))
                .with("uplift", A_FIFTH_MORE)
                .with("limits", WIDE)
                .with("order", List.of(first, second, third));
        var insider = aCaseIn(HEBEI).worth(caseValue).saying(said -> said.with(Insider.PRESENT));

        assertThat(outcome(RewardCalculation.simulated(insider.facts(), policy.read(), Rewarding.ALL)))
                .isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        DOWN,      51.02
        HALF_UP,   51.03
        UP,        51.03
        """)
    void a_part_of_a_fen_goes_where_the_policy_says(String rounding, String reward) {
        var policy = aPolicy()
                .with("formula", Map.of("flat", "3%"))
                .with("limits", WIDE)
                .with("rounding", rounding);

        assertThat(outcome(RewardCalculation.simulated(
                        aCaseIn(HEBEI).worth("1700.95").facts(), policy.read(), Rewarding.ALL)))
                .isEqualTo(reward);
    }

    @Test
    void the_explanation_prints_how_the_text_is_read() {
        assertThat(aCaseIn(SHANXI).decided().trace().facts())
                .containsEntry(
                        "interpretation",
                        "version by reportedOn; uplift, then floor, then cap; part of a fen DOWN;"
                                + " finding reported in part unseen; joint reporters unseen");
    }

    @Test
    void it_prints_it_of_a_report_without_an_amount_as_well() {
        var paid = aCaseIn(HEBEI).worth("0").by("yangzhou");

        assertThat(outcome(paid)).isEqualTo("200.00");
        assertThat(paid.trace().facts()).containsKey("interpretation");
    }

    @Test
    void it_prints_how_parts_and_joint_reporters_count_where_a_policy_says() {
        var policy = aPolicy().with("partly-consistent", "COUNTED_IN_PART").with("joint", "FIRST_ONLY");

        assertThat(policy.read().interpretation().toString())
                .endsWith("; finding reported in part counted in part; joint reporters first only");
    }

    @Test
    void RWD_07_a_reporter_whom_nobody_has_asked_is_not_paid_as_an_insider_and_the_explanation_says_so() {
        assertThat(answers(aCaseIn(SHANXI).decided())).contains("RWD-07 not asked");
        assertThat(outcome(aCaseIn(SHANXI).decided())).isEqualTo("3000.00");
        assertThat(outcome(aCaseIn(SHANXI)
                        .saying(said -> said.with(Insider.FORMER))
                        .decided()))
                .isEqualTo("3600.00");
    }

    @Test
    void a_place_may_select_its_version_by_the_day_on_which_the_matter_was_found_true() {
        var policies = Rewarding.only(aPolicy().with("selected-by", "substantiatedOn"));
        var open = aCaseIn("310000").reportedOn("2023-06-01");
        var late = open.saying(said -> said.substantiated(LocalDate.parse("2024-01-01")));
        var early = open.saying(said -> said.substantiated(LocalDate.parse("2023-12-31")));

        assertThat(outcome(RewardCalculation.decide(open.facts(), policies))).isEqualTo("substantiatedOn");
        assertThat(outcome(RewardCalculation.decide(late.facts(), policies))).isEqualTo("100.00");
        assertThat(outcome(RewardCalculation.decide(early.facts(), policies)))
                .isEqualTo("scheme in force on 2023-12-31");
    }

    @Test
    void one_place_is_selected_by_one_date() {
        var later = aPolicy()
                .with("id", "reward/somewhere-2025")
                .with("from", "2025-01-01")
                .with("selected-by", "substantiatedOn");

        assertThatThrownBy(() -> Rewarding.only(aPolicy(), later)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_order_names_each_step_once() {
        for (var order : List.of(List.of("UPLIFT", "FLOOR"), List.of("UPLIFT", "FLOOR", "FLOOR"))) {
            assertThatThrownBy(aPolicy().with("order", order)::read).isInstanceOf(Misfit.class);
        }
    }

    @Test
    void a_choice_of_an_officer_has_a_reason() {
        assertThatThrownBy(() -> new Pick.Sum(aCaseIn(HEBEI).facts().caseValue(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
