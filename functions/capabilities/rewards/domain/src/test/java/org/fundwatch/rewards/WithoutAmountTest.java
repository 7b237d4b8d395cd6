package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Rewarding.HEBEI;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.answers;
import static org.fundwatch.rewards.Rewarding.outcome;

import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutAmountTest {

    private static final Rewarding NOTHING_LOST = aCaseIn(HEBEI).worth("0");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        anqing-2018regime, officer's sum from 200.00 to 200.00
        yangzhou,          200.00
        tongchuan-2020,    500.00
        gansu-2019,        sum without an amount
        sichuan-2023,      NO_CASE_VALUE
        shaanxi-post2022,  NO_CASE_VALUE
        hebei-2023,        whether hebei-2023 pays a report without an amount
        jiujiang-post2022, whether jiujiang-post2022 pays a report without an amount
        taian-2019,        loss avoided
        """)
    void a_true_report_without_an_amount_is_paid_the_fixed_sum_of_the_text(String policy, String outcome) {
        assertThat(outcome(NOTHING_LOST.by(policy))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
        qingyuan-2022, 199.99,  officer's sum from 200.00 to 1000.00
        qingyuan-2022, 200.00,  200.00
        qingyuan-2022, 1000.00, 1000.00
        qingyuan-2022, 1000.01, officer's sum from 200.00 to 1000.00
        taian-2019,    199.99,  officer's sum from 200.00 to 1000.00
        taian-2019,    200.00,  200.00
        taian-2019,    1000.00, 1000.00
        taian-2019,    1000.01, officer's sum from 200.00 to 1000.00
        weifang-2021,  199.99,  officer's sum from 200.00 to 1000.00
        weifang-2021,  200.00,  200.00
        weifang-2021,  1000.00, 1000.00
        weifang-2021,  1000.01, officer's sum from 200.00 to 1000.00
        anqing-2018regime, 199.99, officer's sum from 200.00 to 200.00
        anqing-2018regime, 200.00, 200.00
        anqing-2018regime, 200.01, officer's sum from 200.00 to 200.00
        harbin-2008,   0.01,    0.01
        harbin-2008,   500.00,  500.00
        harbin-2008,   500.01,  officer's sum from 0.00 to 500.00
        """)
    void an_officer_chooses_inside_the_range_of_the_text(String policy, String sum, String outcome) {
        var chosen = NOTHING_LOST
                .saying(Condition.RWD_24, true)
                .saying(said -> said.with(new Pick.Sum(Money.yuan(sum), "as the gravity of the matter asks")));

        assertThat(outcome(chosen.by(policy))).isEqualTo(outcome);
    }

    @Test
    void RWD_08_where_no_source_says_whether_the_text_pays_then_nobody_guesses() {
        assertThat(answers(NOTHING_LOST.decided())).endsWith("RWD-04 no; RWD-08 not seen");
    }

    @Test
    void a_text_that_pays_nothing_names_no_sum() {
        var both = Map.of("when", "NEVER", "fixed", "200 CNY");

        assertThatThrownBy(
                        () -> SomePolicy.aPolicy().with("without-amount", both).read())
                .isInstanceOf(Misfit.class);
    }

    @Test
    void RWD_08_where_the_text_wants_a_loss_avoided_a_report_that_avoided_none_is_refused() {
        var decision = NOTHING_LOST.saying(Condition.RWD_24, false).by("taian-2019");

        assertThat(outcome(decision)).isEqualTo("NO_CASE_VALUE");
        assertThat(answers(decision)).endsWith("RWD-04 no; RWD-08 no");
    }
}
