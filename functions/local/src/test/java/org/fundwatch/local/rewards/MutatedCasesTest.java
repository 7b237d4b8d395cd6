package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                        "case-tianjin-cap-by-2022-11 /published 11 -> 10",
                        "case-tianjin-cap-by-2022-11 /published 11 -> 12",
                        "case-tianjin-cap-by-2022-11 /published 2022 -> 2021",
                        "case-tianjin-cap-by-2022-11 /published 2022 -> 2023",
                        "case-wuhu-2023 /case_value_status 21.82 -> 21.81",
                        "case-wuhu-2023 /case_value_status 21.82 -> 21.83",
                        "case-wuhu-2023 /published 12 -> 11",
                        "case-zhejiang-cap-by-2022-11 /published 11 -> 10",
                        "case-zhejiang-cap-by-2022-11 /published 11 -> 12",
                        "case-zhejiang-cap-by-2022-11 /published 2022 -> 2021",
                        "case-zhejiang-cap-by-2022-11 /published 2022 -> 2023");
    }

    @Test
    void another_place_is_found_wherever_the_scheme_is_that_of_a_place() throws Exception {
        assertThat(Mutants.survivors(
                        RewardCases.resource("reward-cases.json"), "place", List.of("上海市", "河南省郑州市", "Hebei")))
                .as("a national measure holds in every place")
                .allMatch(change -> change.contains("-cap-by-2022-11 "))
                .hasSize(6);
    }

    @Test
    void another_scheme_is_found_wherever_its_place_its_time_or_its_bounds_can_tell() throws Exception {
        assertThat(Mutants.survivors(
                        RewardCases.resource("reward-cases.json"),
                        "scheme_id",
                        List.of("cn-2018", "cn-2022", "hebei-2023", "wuhu", "jincheng-trial", "shanxi-2023")))
                .as("a national measure holds in every place, and 2022 in every year since")
                .containsExactlyInAnyOrder(
                        "case-jincheng-2020-11-20 cn-2018", "case-wuhu-2023 cn-2018", "case-wuhu-2023 cn-2022");
    }

    @Test
    void another_level_is_found_where_the_record_excludes_it() throws Exception {
        assertThat(Mutants.survivors(RewardCases.resource("reward-cases.json"), "level", List.of("L1")))
                .as("no record but Jincheng's says anything of levels")
                .containsExactlyInAnyOrder(
                        "case-tianjin-cap-by-2022-11 L1", "case-wuhu-2023 L1", "case-zhejiang-cap-by-2022-11 L1");
    }
}
