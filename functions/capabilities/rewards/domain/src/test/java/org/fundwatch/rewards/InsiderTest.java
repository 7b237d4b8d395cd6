package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;

import org.fundwatch.kernel.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is paid as an insider, and what has to be known of the report for it. */
class InsiderTest {

    private static final Rewarding WEIFANG =
            aCaseIn("370700").worth("999.00").reportedOn("2021-07-01").saying(said -> said.with(Insider.PRESENT));

    @ParameterizedTest(name = "lead and evidence {0}, real name {1} -> {2}")
    @CsvSource(textBlock = """
        yes, yes, 220.00
        no,  yes, 200.00
        yes, no,  200.00
        '',  yes, answer to RWD-12
        yes, '',  answer to RWD-17
        '',  no,  200.00
        '',  '',  answer to RWD-12
        """)
    void Weifang_pays_an_insider_more_for_a_real_name_a_lead_and_evidence_alone(
            String lead, String name, String outcome) {
        var said = answered(answered(WEIFANG, Condition.RWD_12, lead), Condition.RWD_17, name);

        assertThat(outcome(said.by("weifang-2021"))).isEqualTo(outcome);
    }

    @Test
    void an_outsider_of_Weifang_is_not_asked() {
        assertThat(outcome(WEIFANG.saying(said -> said.with(Insider.NONE)).by("weifang-2021")))
                .isEqualTo("200.00");
    }

    @ParameterizedTest(name = "{0}, level {1}, {2} -> {3}")
    @CsvSource(textBlock = """
        chongqing-2025, INSIDER,      PRESENT,    2500.00
        chongqing-2025, INSIDER,      COMPETITOR, 2500.00
        chongqing-2025, INSIDER,      '',         2500.00
        chongqing-2025, INSIDER,      NONE,       level of a reporter who is no insider
        chongqing-2025, INSIDER_FULL, NONE,       level of a reporter who is no insider
        chongqing-2025, ORDINARY,     NONE,       2000.00
        taian-2019,     INSIDER,      FORMER,     answer to RWD-12
        taian-2019,     INSIDER,      NONE,       level of a reporter who is no insider
        """)
    void a_level_of_insiders_is_no_outsiders(String policy, String level, String insider, String outcome) {
        var named = aCaseIn("110000")
                .saying(said -> said.with(new RewardTier(level)))
                .saying(said -> said.with(new Pick.Rate(Ratio.percent("5"), "a reliable lead")))
                .saying(said -> insider.isEmpty() ? said : said.with(Insider.valueOf(insider)));

        assertThat(outcome(named.by(policy))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
        yes, 5000.00
        no,  level of a report without RWD-12
        '',  answer to RWD-12
        """)
    void the_level_of_insiders_of_Taian_wants_a_reliable_lead(String lead, String outcome) {
        var insider = aCaseIn("110000")
                .reportedOn("2019-08-01")
                .saying(said -> said.with(new RewardTier("INSIDER")).with(Insider.PRESENT))
                .saying(said -> said.with(new Pick.Rate(Ratio.percent("5"), "a reliable lead")));

        assertThat(outcome(answered(insider, Condition.RWD_12, lead).by("taian-2019")))
                .isEqualTo(outcome);
    }

    private static Rewarding answered(Rewarding report, Condition condition, String answer) {
        return answer.isEmpty() ? report : report.saying(condition, answer.equals("yes"));
    }
}
