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

    /** The records that the statements of a file are made of; each is one that was published, or computed. */
    private enum Of {
        WUHU("""
            "scheme_id": "wuhu", "place": "安徽省芜湖市", "published": "2023-12-04", "case_value": "187000.00",
            "case_value_status": "18.70万元 of fund money inside 21.82万元 of medical cost; which was used is not stated",
            "reward_paid": "5364.04\"\
            """),
        WUHU_BESIDE_HEBEI(WUHU.record + ", \"related_scheme_ids\": [\"hebei-2023\"]"),
        JINCHENG("""
            "scheme_id": "jincheng-trial", "related_scheme_ids": ["shanxi-2020"], "place": "山西省晋城市",
            "paid_on": "2020-11-20", "published": "2020-12-07", "reward_paid": "483.62\"\
            """),
        CAP("""
            "scheme_id": "cn-2018", "place": "山东省", "published": "2022-11", "reward_paid": "100000.00\"\
            """),
        BEIJING("""
            "scheme_id": "beijing-2023", "place": "北京市", "published": "2024-05", "reported_subject": "定点医疗机构",
            "case_value": "600000.00", "reward_paid": "24000.00\"\
            """),
        INSIDER("""
            "scheme_id": "shanxi-2023", "place": "山西省", "published": "2024-05", "case_value": "200000.00",
            "reward_paid": "6000.00\"\
            """),
        INSIDER_AFTER_2020(INSIDER.record + ", \"related_scheme_ids\": [\"shanxi-2020\"]"),
        SICHUAN("""
            "scheme_id": "sichuan-2023", "place": "四川省", "published": "2024-05", "case_value": "1500000.00",
            "reward_paid": "20500.00\"\
            """);

        private final String record;

        Of(String record) {
            this.record = record;
        }
    }

    @ParameterizedTest(name = "{1}, {3}: contradicts {0}")
    @CsvFileSource(resources = "/rewards/statements.csv", delimiter = '|', numLinesToSkip = 1)
    void a_statement_contradicts_only_where_it_is_wrong(boolean contradicts, Of of, String kind, String words) {
        var standing = Records.standing("""
            {%s, "checks": [{"kind": "%s", "statement": "%s"}]}
            """.formatted(of.record, kind, words));

        assertThat(standing == Verdict.Standing.UNEXPLAINED).isEqualTo(contradicts);
    }
}
