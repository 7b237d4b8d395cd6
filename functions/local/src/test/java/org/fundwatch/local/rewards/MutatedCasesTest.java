package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every figure of every committed case, changed by one in its last digit, either way. */
class MutatedCasesTest {

    @Test
    void a_changed_figure_is_found_wherever_the_record_or_its_scheme_can_tell() throws Exception {
        assertThat(Mutants.survivors(RewardCases.resource("reward-cases.json")))
                .as("days of payment and print that nothing else in the record speaks of,"
                        + " and a sum of 21.82万元 whose last digit does not move a share printed as 2.46%%")
                .containsExactlyInAnyOrder(
                        "case-jincheng-2020-11-20 /paid_on 11 -> 10",
                        "case-jincheng-2020-11-20 /paid_on 20 -> 19",
                        "case-jincheng-2020-11-20 /paid_on 20 -> 21",
                        "case-jincheng-2020-11-20 /paid_on 2020 -> 2019",
                        "case-jincheng-2020-11-20 /published 2020 -> 2021",
                        "case-tianjin-cap-by-2022-11 /published 11 -> 10",
                        "case-tianjin-cap-by-2022-11 /published 11 -> 12",
                        "case-tianjin-cap-by-2022-11 /published 2022 -> 2021",
                        "case-tianjin-cap-by-2022-11 /published 2022 -> 2023",
                        "case-wuhu-2023 /case_value_status 21.82 -> 21.81",
                        "case-wuhu-2023 /case_value_status 21.82 -> 21.83",
                        "case-wuhu-2023 /published 12 -> 11",
                        "case-wuhu-2023 /published 2023 -> 2022",
                        "case-wuhu-2023 /published 2023 -> 2024",
                        "case-zhejiang-cap-by-2022-11 /published 11 -> 10",
                        "case-zhejiang-cap-by-2022-11 /published 11 -> 12",
                        "case-zhejiang-cap-by-2022-11 /published 2022 -> 2021",
                        "case-zhejiang-cap-by-2022-11 /published 2022 -> 2023");
    }
}
