package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Statements about one reward, said in many ways, and each of them with one figure changed. */
class StatementsTest {

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvFileSource(resources = "/rewards/statements-of-a-marginal-reward.csv", delimiter = '|', numLinesToSkip = 1)
    void arithmetic_holds_however_it_is_said_and_fails_with_another_figure(Verdict.Standing standing, String words) {
        assertThat(Records.standing("""
            {"scheme_id": "shanxi-2023", "place": "山西省", "case_value": "200000.00", "reward_paid": "5000.00",
             "checks": [{"kind": "band_consistency", "statement": "%s"}]}
            """.formatted(words))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{2} -> {0}")
    @CsvFileSource(resources = "/rewards/statements-of-a-cap.csv", delimiter = '|', numLinesToSkip = 1)
    void a_cap_is_that_of_the_regime_that_is_named(Verdict.Standing standing, String kind, String words) {
        assertThat(Records.standing("""
            {"scheme_id": "cn-2018", "place": "山东省", "published": "2022-11", "reward_paid": "100000.00",
             "checks": [{"kind": "%s", "statement": "%s"}]}
            """.formatted(kind, words))).isEqualTo(standing);
    }
}
