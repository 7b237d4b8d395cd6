package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.BEIJING;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that look wrong and stand in the texts: they stay. */
class OddResultsTest {

    @Test
    void Beijing_doubles_a_reward_for_one_fen_more_than_500000() {
        assertThat(outcome(aCaseIn(BEIJING).worth("500000.00").by("beijing-2023")))
                .isEqualTo("10000.00");
        assertThat(outcome(aCaseIn(BEIJING).worth("500000.01").by("beijing-2023")))
                .isEqualTo("20000.00");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        49999.99,  2499.99
        50000.00,  2000.00
        149999.99, 5999.99
        150000.00, 4500.00
        """)
    void Yangzhou_pays_less_for_more_at_50000_and_at_150000(String caseValue, String reward) {
        assertThat(outcome(aCaseIn("321000").worth(caseValue).by("yangzhou"))).isEqualTo(reward);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        1.00,      2000.00
        100000.00, 2000.00
        100000.50, 2000.01
        """)
    void Chongqing_pays_its_floor_of_2000_up_to_100000(String caseValue, String reward) {
        var ordinary = aCaseIn("500000").worth(caseValue).saying(said -> said.with(new RewardTier("ORDINARY")));

        assertThat(outcome(ordinary.by("chongqing-2025"))).isEqualTo(reward);
    }

    @Test
    void an_insider_of_Chongqing_with_full_evidence_has_a_rate_that_nobody_has_seen() {
        var full = aCaseIn("500000").saying(said -> said.with(new RewardTier("FULL")));

        assertThat(outcome(full.by("chongqing-2025"))).isEqualTo("3000.00");
        assertThat(outcome(full.saying(said -> said.with(Insider.PRESENT)).by("chongqing-2025")))
                .isEqualTo("insider's rate of level FULL");
    }
}
