package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place, level and kinds of a record, held to its scheme. */
class RecordFieldsTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        hebei-2023     | 河北省         | EQUAL
        hebei-2023     | 河北           | EQUAL
        hebei-2023     | Hebei          | EQUAL
        hebei-2023     | 河北省石家庄市 | EQUAL
        hebei-2023     | 130000         | EQUAL
        hebei-2023     | 310000         | UNEXPLAINED
        hebei-2023     | 130199         | UNDETERMINED
        hebei-2023     | 石家庄市       | UNDETERMINED
        hebei-2023     | 上海市         | UNEXPLAINED
        hebei-2023     | Henan          | UNEXPLAINED
        hebei-2023     | 山西省晋城市   | UNEXPLAINED
        cn-2022        | 上海市         | UNDETERMINED
        """)
    void a_scheme_is_that_of_the_place(String scheme, String place, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "place": "%s", "case_value": "200000.00", "reward_paid": "5000.00"}
            """.formatted(scheme, place))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
        EXPLAINED   | 山西省晋城市
        EXPLAINED   | 晋城市
        EXPLAINED   | 140500
        UNDETERMINED | 140000
        UNDETERMINED | 山西省
        UNEXPLAINED | 山西省太原市
        UNEXPLAINED | 河南省晋城市
        """)
    void a_city_s_scheme_is_that_of_the_city(Verdict.Standing standing, String place) {
        assertThat(Records.standing("""
            {"scheme_id": "jincheng-trial", "place": "%s", "reward_paid": "483.62",
             "checks": [{"kind": "precision", "statement": "0.01 yuan"}]}
            """.formatted(place))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}, level {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        shanxi-2020   | L2       | 3000.00 | EQUAL
        shanxi-2020   | 二级     | 3000.00 | EQUAL
        shanxi-2020   | level 2  | 3000.00 | EQUAL
        shanxi-2020   | L1       | 3000.00 | UNEXPLAINED
        shanxi-2020   | L3       | 3000.00 | UNEXPLAINED
        shanxi-2020   | L9       | 3000.00 | UNDETERMINED
        shanxi-2020   | highest  | 3000.00 | UNDETERMINED
        shanxi-2020   |          | 3000.00 | EXPLAINED
        hunan-post2022 | L2      | 3000.00 | UNDETERMINED
        hunan-post2022 | L1      | 3000.00 | UNEXPLAINED
        hebei-2023    | L1       | 3000.00 | UNDETERMINED
        chongqing-2025 | FULL    | 3000.00 | EQUAL
        chongqing-2025 | ORDINARY | 3000.00 | UNEXPLAINED
        chongqing-2025 | INSIDER | 2500.00 | EQUAL
        chongqing-2025 | INSIDER | 7000.00 | UNEXPLAINED
        chongqing-2025 | INSIDER_FULL | 7000.00 | UNDETERMINED
        chongqing-2025 |         | 7000.00 | UNDETERMINED
        taian-2019    | INSIDER  | 6000.00 | EXPLAINED
        taian-2019    | INSIDER  | 6000.01 | UNEXPLAINED
        henan-2023    |          | 3000.00 | UNDETERMINED
        henan-2023    |          | 5000.00 | EQUAL
        """)
    void a_level_is_one_of_the_scheme(String scheme, String level, String reward, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "level": "%s", "case_value": "100000.00", "reward_paid": "%s"}
            """.formatted(scheme, level == null ? "" : level, reward)))
                .isEqualTo(standing);
    }

    @Test
    void a_level_that_nobody_knows_is_named() {
        assertThat(Records.verdicts("""
            {"cases": [{"scheme_id": "shanxi-2020", "level": "L9", "case_value": "100000", "reward_paid": "3000"}]}
            """).getFirst().why()).isEqualTo("not known: rate of level L9");
    }

    @ParameterizedTest(name = "{0}, {1}: {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        real_name    | fraud          | 5000.00 | EQUAL
        real_name    | 骗取医保基金   | 5000.00 | EQUAL
        real_name    | 骗取医保基金   | 3000.00 | UNEXPLAINED
        real_name    | 一般违法行为   | 3000.00 | EQUAL
        real_name    | 一般违法行为   | 5000.00 | UNEXPLAINED
        real_name    | 未构成欺诈骗保 | 3000.00 | EQUAL
        real_name    | 重复收费       | 3000.00 | EXPLAINED
        real_name    | 重复收费       | 5000.00 | EXPLAINED
        real_name    | 重复收费       | 4000.00 | UNEXPLAINED
        实名         | fraud          | 5000.00 | EQUAL
        anonymous    | fraud          | 5000.00 | UNEXPLAINED
        匿名         | fraud          | 5000.00 | UNEXPLAINED
        organisation | fraud          | 5000.00 | UNEXPLAINED
        """)
    void the_kinds_of_report_and_violation_count_where_the_text_says_so(
            String report, String violation, String reward, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "shaanxi-post2022", "report_kind": "%s", "violation": "%s", "published": "2024-05",
             "case_value": "100000.00", "reward_paid": "%s"}
            """.formatted(report, violation, reward))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        参保个人 | 20500.00 | EQUAL
        参保个人 | 4000.00  | UNEXPLAINED
        参保单位 | 4000.00  | EQUAL
        某医院   | 20500.00 | UNEXPLAINED
        不详     | 20500.00 | EXPLAINED
        """)
    void the_reported_subject_counts_where_the_text_says_so(String subject, String reward, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "beijing-2023", "reported_subject": "%s", "case_value": "200000.00", "reward_paid": "%s"}
            """.formatted(subject, reward))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1975.30 | 98765.43 | EQUAL
        1975.31 | 98765.43 | EXPLAINED
        1975.32 | 98765.43 | UNEXPLAINED
        1975.29 | 98765.43 | UNEXPLAINED
        """)
    void a_part_of_a_fen_may_have_been_rounded_either_way(String reward, String value, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "sichuan-2023", "case_value": "%s", "reward_paid": "%s"}
            """.formatted(value, reward))).isEqualTo(standing);
    }

    @Test
    void an_unknown_scheme_or_a_draft_decides_nothing_by_what_it_is_related_to() {
        var unknown = """
            {"scheme_id": "Hebei, the new one", "related_scheme_ids": ["hebei-2023"],
             "case_value": "200000", "reward_paid": "5000"}
            """;
        var draft = """
            {"scheme_id": "guangdong-2023-draft", "level": "L1", "case_value": "100000", "reward_paid": "3000"}
            """;

        assertThat(Records.standing(unknown)).isEqualTo(Verdict.Standing.UNDETERMINED);
        assertThat(Records.standing(draft)).isEqualTo(Verdict.Standing.UNDETERMINED);
    }
}
