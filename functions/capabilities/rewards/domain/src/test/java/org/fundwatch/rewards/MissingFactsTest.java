package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.BEIJING;
import static org.fundwatch.rewards.Rewarding.CHUZHOU;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.SICHUAN;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.fundwatch.kernel.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFactsTest {

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource(textBlock = """
        130000, 2023-01-31, scheme in force on 2023-01-31
        130000, 2023-02-01, 3000.00
        510000, 2023-01-31, scheme in force on 2023-01-31
        510000, 2023-02-01, 2000.00
        140000, 2023-07-31, scheme in force on 2023-07-31
        140000, 2023-08-01, 3000.00
        110000, 2023-11-28, start date of beijing-2023
        110000, 2026-01-01, start date of beijing-2023
        500000, 2025-08-07, scheme in force on 2025-08-07
        500000, 2025-08-08, level of the report
        610000, 2026-01-01, start date of shaanxi-post2022
        360400, 2026-01-01, start date of jiujiang-post2022
        430000, 2022-06-30, start date of hunan-post2022
        340200, 2023-12-04, reward rate of the place
        310000, 2022-12-31, reward rate of the place
        310000, 2023-01-01, reward rate of the place
        341100, 2019-05-01, reward rate of the place
        """)
    void a_report_is_rewarded_from_the_first_day_of_a_scheme_of_its_place(String place, String day, String outcome) {
        assertThat(outcome(aCaseIn(place).reportedOn(day).decided())).isEqualTo(outcome);
    }

    @Test
    void RWD_01_a_place_without_a_rate_is_traced_to_the_national_framework() {
        var decision = aCaseIn(CHUZHOU).decided();

        assertThat(decision.trace().policy().value()).isEqualTo("reward/cn-2022");
        assertThat(answers(decision)).isEqualTo("RWD-01 no");
        assertThat(decision.trace().steps().getFirst().question()).contains("rate", "seen");
    }

    @Test
    void RWD_02_a_scheme_without_a_start_decides_nothing() {
        var decision = aCaseIn(BEIJING).decided();

        assertThat(decision.trace().policyVersion()).isEqualTo("unknown");
        assertThat(answers(decision)).isEqualTo("RWD-01 yes; RWD-02 no");
    }

    @Test
    void RWD_03_a_report_older_than_every_version_is_not_rewarded_by_a_later_one() {
        var decision = aCaseIn(HEBEI).reportedOn("2022-06-30").decided();

        assertThat(answers(decision)).isEqualTo("RWD-01 yes; RWD-02 yes; RWD-03 no");
    }

    @Test
    void RWD_04_a_case_that_cost_nothing_is_refused_and_not_lifted_to_the_floor() {
        var decision = aCaseIn(SICHUAN).worth("0").decided();

        assertThat(outcome(decision)).isEqualTo("NO_CASE_VALUE");
        assertThat(answers(decision)).endsWith("RWD-04 no");
    }

    @Test
    void a_kind_a_level_or_a_policy_that_nobody_has_named_is_asked_for() {
        assertThat(outcome(aCaseIn("610000").by("shaanxi-post2022"))).isEqualTo("kind of violation");
        assertThat(outcome(aCaseIn("430000").by("hunan-old"))).isEqualTo("level of the report");
        assertThat(outcome(aCaseIn("430000")
                        .saying(said -> said.with(new RewardTier("L9")))
                        .by("hunan-old")))
                .isEqualTo("rate of level L9");
        assertThat(outcome(aCaseIn("340200").by("wuhu"))).isEqualTo("reward rate of the place");
        assertThat(outcome(aCaseIn(HEBEI).by("nowhere-2024"))).isEqualTo("policy reward/nowhere-2024");
    }

    @Test
    void RWD_09_a_draft_answers_simulations_and_the_trace_says_so() {
        var level = aCaseIn("310000").saying(said -> said.with(new RewardTier("L1")));

        assertThat(outcome(level.by("shanghai-2023-draft"))).isEqualTo("7000.00");
        assertThat(answers(level.by("shanghai-2023-draft"))).startsWith("RWD-09 no");
        assertThat(outcome(level.decided())).isEqualTo("reward rate of the place");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        henan-2023,     L1 L2
        hunan-post2022, L1 L2 L3
        chongqing-2025, FULL INSIDER INSIDER_FULL ORDINARY
        """)
    void a_level_whose_rate_was_cut_off_is_a_level_all_the_same(String policy, String levels) {
        var scheme = Rewarding.ALL.scheme(new PolicyId("reward/" + policy)).orElseThrow();

        assertThat(scheme.levels()).extracting(RewardTier::code).containsExactly(levels.split(" "));
    }
}
