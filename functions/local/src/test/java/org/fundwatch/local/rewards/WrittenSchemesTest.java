package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of schemes as a file may write them. */
class WrittenSchemesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        {"id": "hebei-2023", "floor": 500.00, "cap": "200000"}                 | EXPLAINED
        {"id": "hebei-2023", "brackets": [{"rate": "0.03"}]}                   | UNEXPLAINED
        {"id": "hebei-2023", "effective_to": "2025-01-01"}                     | UNDETERMINED
        {"id": "wuhu", "cap": 200000}                                          | UNDETERMINED
        {"id": "wuhu", "brackets": [{"min": 0, "rate": "0.03"}]}               | UNDETERMINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L2", "rate": "0.03"}]} | UNDETERMINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L3"}]}       | UNEXPLAINED
        {"id": "henan-2023", "levels": [{"code": "L1", "name_zh": "二级"}, {"code": "L2"}]} | UNEXPLAINED
        {"id": "hebei-2023", "cap": 200000, "jurisdiction": {"name_zh": "全国"}} | UNEXPLAINED
        {"id": "hebei-2023", "cap": 200000, "jurisdiction": {"level": "city"}} | UNEXPLAINED
        {"id": "cn-2022", "jurisdiction": {"level": "province"}}               | UNEXPLAINED
        {"id": "sichuan-2023", "doc_no": "川医保发〔2022〕7号"}                 | EXPLAINED
        {"id": "sichuan-2023", "doc_no": "川医保发〔2022〕8号"}                 | UNEXPLAINED
        {"id": "cn-2018", "doc_no": "医保办发〔2018〕22号"}                     | EXPLAINED
        {"id": "hebei-2023", "doc_no": "冀医保发〔2023〕1号"}                   | UNDETERMINED
        {"id": "hebei-2023", "legal_basis": ["cn-2022", "社会保险法"]}         | EXPLAINED
        {"id": "hebei-2023", "legal_basis": ["cn-2018"]}                       | UNEXPLAINED
        {"id": "jincheng-trial", "legal_basis": ["cn-2018"]}                   | EXPLAINED
        {"id": "jincheng-trial", "legal_basis": ["cn-2019"]}                   | UNEXPLAINED
        {"id": "hebei-2023", "brackets": []}                                   | UNEXPLAINED
        {"id": "hebei-2023", "brackets": null}                                 | UNEXPLAINED
        {"id": "hebei-2023", "brackets": [null, null, null]}                   | UNEXPLAINED
        {"id": "hebei-2023", "cap": null}                                      | UNEXPLAINED
        {"id": "qingyuan-2022", "floor": 300, "cap": null}                     | EXPLAINED
        {"id": "hunan-old", "levels": null}                                    | UNEXPLAINED
        {"id": "hunan-old", "levels": [{"code": "L1", "rate": null}, {"code": "L2"}, {"code": "L3"}]} | UNEXPLAINED
        {"id": "hunan-old", "levels": [{"code": "L1"}, {"code": "L2"}, {"code": "L3"}, {"code": "L3"}]} | UNEXPLAINED
        {"id": "shanxi-2023", "uplift": null}                                  | UNEXPLAINED
        {"id": "shanxi-2023", "uplift": {"kind": "multiply_amount", "value": null}} | UNEXPLAINED
        {"id": "tongchuan-2020", "uplift": {"kind": "discretionary", "value": "0.07"}} | UNDETERMINED
        {"id": "taian-2019", "no_amount_rule": null}                           | UNEXPLAINED
        {"id": "taian-2019", "no_amount_rule": {"when": "report is true"}}     | UNEXPLAINED
        {"id": "yangzhou", "no_amount_rule": {"when": "loss effectively avoided"}} | UNEXPLAINED
        {"id": "qingyuan-2022", "no_amount_rule": {"when": "true report, or loss avoided"}} | EXPLAINED
        {"id": "beijing-2023", "first_reporter_rule": "all share"}             | UNEXPLAINED
        {"id": "beijing-2023", "first_reporter_rule": "only the first reporter"} | EXPLAINED
        {"id": "harbin-2008", "first_reporter_rule": "only the first reporter"} | UNEXPLAINED
        {"id": "hebei-2023", "first_reporter_rule": "only the first reporter"} | UNDETERMINED
        {"id": "hebei-2023", "method": "flat_rate"}                            | UNEXPLAINED
        {"id": "hebei-2023", "method": "whole_amount_bands"}                   | UNEXPLAINED
        {"id": "hebei-2023", "method": "unknown"}                              | UNEXPLAINED
        {"id": "hebei-2023", "method": "by_the_moon"}                          | UNDETERMINED
        {"id": "yangzhou", "method": "marginal_brackets"}                      | UNEXPLAINED
        {"id": "wuhu", "method": "flat_rate"}                                  | UNDETERMINED
        {"id": "wuhu", "computable": "yes"}                                    | UNEXPLAINED
        {"id": "shanghai-2023-draft", "computable": "yes"}                     | UNEXPLAINED
        {"id": "tianjin-2024", "reporter_scope": "natural persons only"}       | UNEXPLAINED
        {"id": "shaanxi-post2022", "reporter_scope": "real-name or anonymous"} | UNEXPLAINED
        {"id": "hebei-2023", "reporter_scope": "real-name reports"}            | UNEXPLAINED
        {"id": "gansu-2019", "reporter_scope": "natural persons"}              | UNDETERMINED
        {"id": "gansu-2019", "legal_basis": ["cn-2022"]}                       | UNEXPLAINED
        {"id": "chongqing-pre2025", "legal_basis": ["cn-2022"]}                | EXPLAINED
        {"id": "shanxi-2020", "legal_basis": ["cn-2022"]}                      | UNEXPLAINED
        {"id": "suining-2023", "legal_basis": ["cn-2022", "sichuan-2023"]}     | EXPLAINED
        {"id": "suining-2023", "legal_basis": ["cn-2022", "hebei-2023"]}       | UNEXPLAINED
        {"id": "zhejiang-2023", "issued": "2023-08-11"}                        | EXPLAINED
        {"id": "zhejiang-2023", "issued": "2023-08-12"}                        | UNEXPLAINED
        {"id": "shanghai-2023-draft", "levels": [{"code": "L1", "rate": "0.07"}, {"code": "L2"}], "brackets": []} | UNEXPLAINED
        {"id": "shanghai-2023-draft", "levels": [{"code": "L1", "floor": 777}, {"code": "L2"}]} | UNEXPLAINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L2", "rate_max": "0.07"}]} | UNDETERMINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L2", "floor": 777}]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "cap": 100100, "legal_basis": ["cn-2018"]} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "cap": 100000, "legal_basis": ["cn-2018"]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "floor": 199, "legal_basis": ["cn-2022"]} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "cap": 1}                                | UNDETERMINED
        {"id": "a-scheme-unheard-of", "status": "in_force_as_last_seen", "legal_basis": ["cn-2018"]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "floor": 100, "cap": 200000, "legal_basis": ["cn-2018", "cn-2022"]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "cap": 200001, "legal_basis": ["cn-2018", "cn-2022"]} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "status": "in_force_as_last_seen", "legal_basis": ["cn-2018", "cn-2022"]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "status": "superseded_probably", "legal_basis": ["cn-2018"]} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "computable": "yes"} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "computable": "no"} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "computable": "yes", "method": "flat_rate"} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "computable": "yes", "method": "rate_by_level"} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "computable": "yes"} | UNDETERMINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "method": "whole_amount_bands"} | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "brackets": null, "levels": null, "method": "rate_unknown"} | UNDETERMINED
        """)
    void what_a_file_leaves_out_is_not_judged_and_what_no_policy_has_is_open(String scheme, Verdict.Standing standing) {
        assertThat(Records.verdicts("{\"schemes\": [" + scheme + "]}"))
                .filteredOn(verdict -> verdict.id().startsWith("scheme "))
                .extracting(Verdict::standing)
                .containsExactly(standing);
    }
}
