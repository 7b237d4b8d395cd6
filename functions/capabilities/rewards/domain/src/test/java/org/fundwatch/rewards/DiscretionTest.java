package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum that the authority may give (可视情形) is nobody's right. */
class DiscretionTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        0.01,    officer's sum from 200.00 to 200.00
        500.00,  officer's sum from 200.00 to 200.00
        999.99,  officer's sum from 200.00 to 200.00
        1000.00, 500.00
        """)
    void without_an_officer_the_first_band_of_anqing_pays_nothing(String caseValue, String outcome) {
        assertThat(outcome(aCaseIn(HEBEI).worth(caseValue).by("anqing-2018regime")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        199.99, officer's sum from 200.00 to 200.00
        200.00, 200.00
        200.01, officer's sum from 200.00 to 200.00
        """)
    void an_officer_gives_it_with_a_reason(String sum, String outcome) {
        var chosen = aCaseIn(HEBEI)
                .worth("500.00")
                .saying(said -> said.with(new Pick.Sum(Money.yuan(sum), "as the matter asks")));

        assertThat(outcome(chosen.by("anqing-2018regime"))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        anqing-2018regime, true
        yunnan-hrss-old,   false
        weifang-2021,      false
        hebei-2023,        false
        """)
    void a_scheme_says_whether_a_sum_of_it_is_at_discretion(String name, boolean atDiscretion) {
        assertThat(scheme(name).isAtDiscretion()).isEqualTo(atDiscretion);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(textBlock = """
        hebei-2023,       UNSEEN,       UNSEEN,                  []
        beijing-2023,     UNSEEN,       FIRST_ONLY,              []
        harbin-2008,      TRUE_REPORT,  FIRST_AND_AT_DISCRETION, []
        taian-2019,       LOSS_AVOIDED, UNSEEN,                  []
        shaanxi-post2022, NEVER,        UNSEEN,                  []
        qingyuan-2022,    TRUE_REPORT,  UNSEEN,                  [CAP]
        hunan-post2022,   UNSEEN,       UNSEEN,                  [FLOOR]
        """)
    void what_a_text_settles_in_words_is_laid_out(String name, String withoutAmount, String sharing, String borrowed) {
        var terms = WordTerms.of(scheme(name));

        assertThat(terms.withoutAmount()).isEqualTo(withoutAmount);
        assertThat(terms.sharing()).isEqualTo(sharing);
        assertThat(terms.borrowed()).hasToString(borrowed);
    }

    @Test
    void what_several_authorities_pay_for_one_matter_stands_in_no_text_seen() {
        var place = aCaseIn(HEBEI).facts().place();

        assertThat(Rewarding.ALL.conditions().bar(Condition.RWD_23, place)).isFalse();
        assertThat(outcome(aCaseIn(HEBEI).saying(Condition.RWD_23, true).decided()))
                .isEqualTo("rule of the place on RWD-23");
    }

    private static RewardScheme scheme(String name) {
        return Rewarding.ALL.scheme(new PolicyId("reward/" + name)).orElseThrow();
    }
}
