package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        1,000-2,000 yuan per reporter | false
        1,501-2,000 yuan per reporter | true
        ,-, yuan per reporter         | false
        close to 15 thousand yuan     | false
        close to 16 thousand yuan     | true
        close to 1.5 million yuan     | true
        nearly 2 million yuan of fines | false
        """)
    void a_mean_and_a_sum_of_a_note_are_those_of_the_period(String note, boolean contradicts) {
        assertThat(RewardCases.verdicts("""
            {"cases": [], "schemes": [], "aggregates": [{"id": "a", "reward_total_yuan_approx": 15000,
              "reporters_rewarded_at_least": 10, "note": "%s"}]}
            """.formatted(note)).stream()
                        .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED))
                .isEqualTo(contradicts);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
        64600, 374000000, false
        64600, 64600,     false
        64600, 3740,      true
        """)
    void no_more_is_paid_than_came_back_to_the_fund(int rewards, int recovered, boolean contradicts) {
        assertThat(RewardCases.verdicts("""
            {"cases": [], "schemes": [], "aggregates": [{"id": "a", "reward_total_yuan_approx": %d,
              "fund_recovered_yuan": %d}]}
            """.formatted(rewards, recovered)).stream()
                        .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED))
                .isEqualTo(contradicts);
    }
}
