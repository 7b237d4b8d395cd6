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

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        2018 regime up to 2022-11 |            | false
        2018 regime up to 2022-12 |            | false
        2018 regime up to 2023-11 |            | true
        2018-regime, to 2023      |            | true
        2019 regime up to 2022-11 |            | true
        2022 regime up to 2024-06 |            | false
        2022 regime up to 2026-12 |            | true
        2027                      |            | true
        2019                      | 2020-04-01 | false
        2020                      | 2020-04-01 | false
        2020                      | 2019-12-31 | true
        2023年                    | 2023-12-20 | false
        2018-2024                 | 2024-11-20 | false
        2018-2024                 | 2023-11-20 | true
        2019至2020-05-10          | 2020-05-08 | false
        2019至2020-05-10          | 2020-04-01 | true
        2019至2020-02-31          | 2020-04-01 | false
        2020                      | 2020-12-31 | false
        2019至2020-04             | 2020-04-01 | false
        2019至2020-05             | 2020-04-01 | true
        the first half of the year | 2020-04-01 | false
        """)
    void a_period_fits_its_measure_its_sources_and_the_file(String period, String printed, boolean contradicts) {
        assertThat(
                        RewardCases.verdicts(
                                        """
                                        {"as_of": "2026-11-21", "cases": [], "schemes": [], "aggregates": [{"id": "a", "period": "%s",
                                          "source_urls": [{"url": "http://example.org/%s/1.html"}]}]}
                                        """.formatted(period, printed == null ? "news" : printed.replace('-', '/')))
                                .stream()
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
