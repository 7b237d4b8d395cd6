package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a reward where no table is known, or where an officer chooses. */
class BoundsTest {

    @ParameterizedTest(name = "{0} {1} for {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        anqing-2018regime | 200.00    | 500.00    |              | EQUAL
        anqing-2018regime | 300.00    | 500.00    |              | UNEXPLAINED
        anqing-2018regime | 1700.00   | 60000.00  |              | UNEXPLAINED
        wuhu              | 150000.00 | 1000.00   |              | UNEXPLAINED
        wuhu              | 150000.00 | 1000.00   | 40万元 in all; 30万元 of fund money | UNEXPLAINED
        wuhu              | 900.00    | 1000.00   |              | UNDETERMINED
        wuhu              | 1500.00   | 1000.00   |              | UNDETERMINED
        wuhu              | 5364.04   | 187000.00 | 18.70万元 of fund money inside 21.82万元 of medical cost | UNDETERMINED
        wuhu              | 5364.04   | 218200.00 | 18.70万元 of fund money inside 21.82万元 of medical cost | UNEXPLAINED
        wuhu              | 5364.04   | 218200.00 | 医疗总费用21.82万元，其中医保基金18.70万元 | UNEXPLAINED
        wuhu              | 5364.04   | 218200.00 | 21.82万元 in all | UNDETERMINED
        cn-2018           | 100000.00 | 1000.00   | not_published | UNEXPLAINED
        cn-2018           | 1000.00   | 50000.00  | not_published | UNEXPLAINED
        """)
    void a_reward_is_part_of_what_the_fund_lost(
            String scheme, String reward, String caseValue, String status, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "reward_paid": "%s", "case_value": "%s", "case_value_status": "%s"}
            """.formatted(scheme, reward, caseValue, status == null ? "" : status)))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        wuhu    | 100    | 500000 | UNEXPLAINED
        wuhu    | 100000 | 150000 | UNEXPLAINED
        wuhu    | 100000 | 3000   | UNDETERMINED
        wuhu    | 100    | 200    | UNDETERMINED
        cn-2022 | 100    | 300000 | UNEXPLAINED
        """)
    void an_anchor_without_a_table_stays_inside_the_bounds(
            String scheme, int caseValue, int reward, Verdict.Standing standing) {
        assertThat(RewardCases.verdicts("""
            {"schemes": [{"id": "%s", "published_anchors": [{"case_value": %d, "reward": %d}]}]}
            """.formatted(scheme, caseValue, reward)))
                .singleElement()
                .extracting(Verdict::standing)
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
        currency,   CNY,      false
        currency,   USD,      true
        money_unit, yuan,     false
        money_unit, wan yuan, true
        """)
    void a_file_counts_in_yuan(String field, String word, boolean contradicts) {
        assertThat(RewardCases.verdicts("{\"cases\": [], \"%s\": \"%s\"}".formatted(field, word)))
                .extracting(Verdict::standing)
                .matches(all -> all.contains(Verdict.Standing.UNEXPLAINED) == contradicts);
    }
}
