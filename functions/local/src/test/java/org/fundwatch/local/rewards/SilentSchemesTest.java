package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of schemes that are silent on something: a level, an edge, an uplift's figure, a case without a loss. */
class SilentSchemesTest {

    @ParameterizedTest(name = "{0} {1}, {2} of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        shaanxi-post2022 | FRAUD    | 1000.00  | 20000.00  | EQUAL
        shaanxi-post2022 | FRAUD    | 5000.00  | 20000.00  | UNEXPLAINED
        shaanxi-post2022 | FRAUD    | 600.00   | 20000.00  | UNEXPLAINED
        shaanxi-post2022 | GENERAL  | 600.00   | 20000.00  | EQUAL
        shaanxi-post2022 | GENERAL  | 1000.00  | 20000.00  | UNEXPLAINED
        beijing-2023     | UNIT     | 20000.00 | 500000.01 | EQUAL
        beijing-2023     | PERSON   | 20000.00 | 500000.01 | UNEXPLAINED
        beijing-2023     | PERSON   | 2500.00  | 20000.00  | EQUAL
        beijing-2023     | PERSON   | 19999.00 | 20000.00  | UNEXPLAINED
        neimenggu-2019   | ANY      | 500.00   | 10000.00  | EQUAL
        neimenggu-2019   | ANY      | 5000.00  | 10000.00  | UNEXPLAINED
        hebei-2023       | 一级     | 9999.00  | 100000.00 | UNEXPLAINED
        hebei-2023       | 一级     | 3000.00  | 100000.00 | UNDETERMINED
        neimenggu-2019   | L1       | 500.00   | 10000.00  | UNDETERMINED
        """)
    void a_level_where_the_scheme_has_none_stops_no_recomputing(
            String scheme, String level, String reward, String value, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "level": "%s", "reward_paid": "%s", "case_value": "%s"}
            """.formatted(scheme, level, reward, value)))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} {1} by {2}, {3} of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        qingyuan-2022  | L1 | insider      | 1500.00 | 10000.00  | EXPLAINED
        qingyuan-2022  | L1 | insider      | 1234.56 | 10000.00  | EXPLAINED
        qingyuan-2022  | L1 | insider      | 1500.01 | 10000.00  | UNEXPLAINED
        qingyuan-2022  | L1 | insider      | 999.99  | 10000.00  | UNEXPLAINED
        qingyuan-2022  | L3 |              | 7000.00 | 100000.00 | EXPLAINED
        qingyuan-2022  | L3 |              | 7000.01 | 100000.00 | UNEXPLAINED
        qingyuan-2022  | L3 |              | 2000.00 | 100000.00 | EQUAL
        tongchuan-2020 |    | insider      | 350.00  | 10000.00  | UNDETERMINED
        tongchuan-2020 |    | 内部人员     | 350.00  | 10000.00  | UNDETERMINED
        tongchuan-2020 |    | insider      | 299.99  | 10000.00  | UNEXPLAINED
        tongchuan-2020 |    | real_name    | 350.00  | 10000.00  | UNEXPLAINED
        tongchuan-2020 |    | not an insider | 350.00 | 10000.00 | UNEXPLAINED
        tongchuan-2020 |    | real_name    | 300.00  | 10000.00  | EQUAL
        """)
    void an_insider_is_paid_what_an_officer_may_add(
            String scheme, String level, String report, String reward, String value, Verdict.Standing standing) {
        assertThat(Records.standing(
                        """
            {"scheme_id": "%s", "level": "%s", "report_kind": "%s", "reward_paid": "%s", "case_value": "%s"}
            """.formatted(scheme, level == null ? "" : level, report == null ? "" : report, reward, value)))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}, {1}, case value {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        sichuan-2023     | 1900.00 | 0.00 | UNEXPLAINED
        shaanxi-post2022 | 500.00  | 0.00 | UNEXPLAINED
        qingyuan-2022    | 199.99  | 0.00 | UNEXPLAINED
        qingyuan-2022    | 200.00  | 0.00 | EXPLAINED
        qingyuan-2022    | 250.00  | 0.00 | EXPLAINED
        qingyuan-2022    | 1000.00 | 0.00 | EXPLAINED
        qingyuan-2022    | 1000.01 | 0.00 | UNEXPLAINED
        taian-2019       | 1000.00 | 0.00 | EXPLAINED
        taian-2019       | 1900.00 | 0.00 | UNEXPLAINED
        harbin-2008      | 500.00  | 0.00 | EXPLAINED
        harbin-2008      | 501.00  | 0.00 | UNEXPLAINED
        tongchuan-2020   | 500.00  | 0.00 | EQUAL
        tongchuan-2020   | 500.01  | 0.00 | UNEXPLAINED
        shandong-2019    | 1000.00 | 0.00 | EXPLAINED
        shandong-2019    | 1000.01 | 0.00 | UNEXPLAINED
        hebei-2023       | 1900.00 | 0.00 | UNDETERMINED
        qingyuan-2022    | 250.00  |      | UNDETERMINED
        """)
    void a_reward_without_a_loss_is_held_to_what_the_scheme_pays_without_one(
            String scheme, String reward, String value, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "reward_paid": "%s", "case_value": %s}
            """.formatted(scheme, reward, value == null ? "null" : "\"" + value + "\"")))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} {1}, {2} of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        yunnan-hrss-old    |    | 1500.00 | 40000.00  | EXPLAINED
        yunnan-hrss-old    |    | 2000.00 | 40000.00  | EXPLAINED
        yunnan-hrss-old    |    | 1750.00 | 40000.00  | UNEXPLAINED
        yunnan-hrss-old    |    | 9999.00 | 40000.00  | UNEXPLAINED
        yunnan-hrss-old    |    | 1.00    | 40000.00  | UNEXPLAINED
        yunnan-hrss-old    |    | 2000.00 | 40000.01  | EQUAL
        shanghai-old-trial | G3 | 4500.00 | 150000.00 | EXPLAINED
        shanghai-old-trial | G3 | 4500.01 | 150000.00 | UNEXPLAINED
        shanghai-old-trial | G3 | 1500.00 | 150000.00 | EXPLAINED
        shanghai-old-trial | G3 | 1499.99 | 150000.00 | UNEXPLAINED
        """)
    void an_edge_that_no_source_gives_to_a_band_is_read_both_ways(
            String scheme, String level, String reward, String value, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "%s", "level": "%s", "reward_paid": "%s", "case_value": "%s"}
            """.formatted(scheme, level == null ? "" : level, reward, value)))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "444.44, EXPLAINED",
        "444.45, EXPLAINED",
        "444.46, EXPLAINED",
        "444.43, UNEXPLAINED",
        "444.47, UNEXPLAINED"
    })
    void a_part_of_a_fen_may_have_been_rounded_once_after_the_uplift(String reward, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "shanxi-2023", "report_kind": "insider", "case_value": "12345.96", "reward_paid": "%s"}
            """.formatted(reward))).isEqualTo(standing);
    }

    @Test
    void the_reading_that_gives_a_printed_figure_is_named() {
        assertThat(Records.verdicts("""
            {"cases": [{"scheme_id": "shanxi-2023", "report_kind": "insider", "case_value": "12345.96",
              "reward_paid": "444.45"}]}
            """).getFirst().why()).contains("a part of a fen DOWN once, at the end");
    }

    @ParameterizedTest(name = "an organisation in {0}: {1}")
    @CsvSource({"四川省遂宁市, EQUAL", "510900, EQUAL", "四川省, UNEXPLAINED", "四川省成都市, UNEXPLAINED"})
    void a_city_that_a_condition_frees_is_free_under_its_province_s_scheme(String place, Verdict.Standing standing) {
        assertThat(Records.standing("""
            {"scheme_id": "sichuan-2023", "place": "%s", "report_kind": "organisation", "published": "2024-06-01",
             "case_value": "100000", "reward_paid": "2000"}
            """.formatted(place))).isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cases\": [{\"level\": [\"L2\"]}]}",
                "{\"cases\": [{\"place\": {}}]}",
                "{\"schemes\": [{\"id\": \"shanxi-2023\", \"uplift\": {}}]}",
                "{\"schemes\": [{\"id\": \"shanxi-2023\", \"uplift\": \"9.99\"}]}",
                "{\"schemes\": [{\"id\": \"shanxi-2023\", \"uplift\": []}]}"
            })
    void what_is_no_text_or_no_uplift_is_refused(String file) {
        assertThatThrownBy(() -> Records.verdicts(file)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_statement_longer_than_anybody_writes_is_refused() {
        var file = "{\"cases\": [{\"checks\": [{\"statement\": \"%s\"}]}]}".formatted("1 yuan ".repeat(50_000));

        assertThatThrownBy(() -> Records.verdicts(file))
                .isInstanceOf(Malformed.class)
                .hasMessage("statement must not be longer than 10000 characters");
    }
}
