package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewardCasesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void the_published_cases_and_anchors_hold() {
        assertThat(run("")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .endsWith("{\"cases\":8,\"equal\":4,\"explained\":4,\"unexplained\":0,\"undetermined\":0}\n");
    }

    @ParameterizedTest(name = "{0} {1} for {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        hebei-2023        | 3400.00   | 120000.00 |              | EQUAL
        hebei-2023        | 3400.01   | 120000.00 |              | UNEXPLAINED
        hebei-2023        | 3399.99   | 120000.00 | base: which sum is not stated | EXPLAINED
        hebei-2023        | 3400.01   | 120000.00 | base: which sum is not stated | UNEXPLAINED
        hunan-old         | 3600.00   | 120000.00 |              | EXPLAINED
        hunan-old         | 3600.01   | 120000.00 |              | UNEXPLAINED
        gansu-2019        | 3000.00   | 100000.00 |              | EXPLAINED
        gansu-2019        | 8000.01   | 100000.00 |              | UNEXPLAINED
        anqing-2018regime | 500.00    |           |              | UNDETERMINED
        anqing-2018regime | 501.00    |           |              | UNEXPLAINED
        beijing-2023      | 20000.01  |           |              | UNDETERMINED
        chongqing-2025    | 1999.99   |           |              | UNEXPLAINED
        sichuan-2023      | 200000.01 |           |              | UNEXPLAINED
        cn-2018           | 100000.01 |           |              | UNEXPLAINED
        wuhu              | 200000.01 |           |              | UNEXPLAINED
        wuhu              | 199.99    |           |              | UNEXPLAINED
        nowhere           | 5.00      |           |              | UNDETERMINED
        hebei-2023        |           | 120000.00 |              | UNDETERMINED
        """)
    void a_record_is_held_to_what_its_scheme_can_give(
            String scheme, String reward, String caseValue, String status, Verdict.Standing standing) {
        assertThat(standing("""
            {"scheme_id": "%s", "reward_paid": %s, "case_value": %s, "case_value_status": %s}
            """.formatted(scheme, quoted(reward), quoted(caseValue), quoted(status))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ratio            | 2.5% of the sum                              | EXPLAINED
        ratio            | 2.6% of the sum                              | UNEXPLAINED
        implied          | at 2% the base would be 500,000.00           | EXPLAINED
        implied          | at 2% the base would be 500,000.01           | UNEXPLAINED
        implied          | at 4%: exactly 250000                        | EXPLAINED
        implied          | at 3%: exactly 333333.33                     | UNEXPLAINED
        implied          | at 3%: about 333333.33                       | EXPLAINED
        rate             | 5% of 40万元 would have been 20000           | EXPLAINED
        rate             | 5% of 40万元 would have been 20001           | UNEXPLAINED
        rate             | 2.5% of 40万元                               | EXPLAINED
        bound            | at least 10000 yuan                          | EXPLAINED
        bound            | more than 10001 yuan                         | UNEXPLAINED
        bound            | at most 9999 yuan                            | UNEXPLAINED
        bound            | under the 2018-regime cap of 100000          | EXPLAINED
        bound            | under the 2018-regime cap of 100001          | UNEXPLAINED
        regime           | of the 2017-regime                           | UNEXPLAINED
        cap_reached      | cap 100000                                   | UNEXPLAINED
        precision        | paid to 0.01 yuan                            | UNEXPLAINED
        precision        | paid to 10 yuan                              | EXPLAINED
        precision        | paid to 3 yuan                               | UNEXPLAINED
        a_kind_unheard_of | two reporters in 2021                       | UNDETERMINED
        """)
    void a_statement_is_held_to_the_figures_of_the_record(String kind, String words, Verdict.Standing standing) {
        assertThat(standing("""
            {"scheme_id": "cn-2018", "reward_paid": "10000.00", "case_value": "400000.00",
             "checks": [{"kind": "%s", "statement": "%s"}]}
            """.formatted(kind, words))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        level 1 (floor 500), not     | EXPLAINED
        一级 (floor 500), not        | EXPLAINED
        level 1 (floor 501), not     | UNEXPLAINED
        level 2 (floor 300), not     | UNEXPLAINED
        level 7 (floor 500), not     | UNEXPLAINED
        """)
    void an_excluded_level_has_a_floor_above_the_reward(String words, Verdict.Standing standing) {
        assertThat(standing("""
            {"scheme_id": "shanxi-2020", "reward_paid": "483.62",
             "checks": [{"kind": "exclusion", "statement": "%s"}]}
            """.formatted(words))).isEqualTo(standing);
    }

    @Test
    void fields_in_place_of_words_are_read_too() {
        assertThat(standing("""
            {"scheme_id": "cn-2018", "reward_paid": 100000, "checks": [{"kind": "cap_reached", "cap": 100000}]}
            """)).isEqualTo(Verdict.Standing.EXPLAINED);
        assertThat(standing("""
            {"scheme_id": "cn-2018", "reward_paid": 100000, "checks": [{"kind": "cap_reached", "cap": 100001}]}
            """)).isEqualTo(Verdict.Standing.UNEXPLAINED);
    }

    @Test
    void an_anchor_of_the_file_is_computed_anew() {
        assertThat(RewardCases.verdicts(anchor("hebei-2023", "11000")))
                .singleElement()
                .extracting(Verdict::standing)
                .isEqualTo(Verdict.Standing.EQUAL);
        assertThat(RewardCases.verdicts(anchor("hebei-2023", "11001")))
                .singleElement()
                .extracting(Verdict::standing)
                .isEqualTo(Verdict.Standing.UNEXPLAINED);
    }

    @Test
    void a_contradiction_ends_with_1() throws IOException {
        assertThat(run(file("{\"cases\": [{\"scheme_id\": \"cn-2018\", \"reward_paid\": \"100000.01\"}]}")))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("above the cap of its scheme, 100000.00");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{}",
                "{\"cases\": {}}",
                "{\"cases\": [1]}",
                "{\"cases\": [], \"cases\": []}",
                "{\"cases\": [{\"reward_paid\": \"1,000\"}]}",
                "{\"cases\": [{\"reward_paid\": \"-1\"}]}",
                "{\"cases\": [{\"reward_paid\": \"0.001\"}]}",
                "{\"cases\": [{\"case_value\": \"much\"}]}",
                "{\"cases\": [{\"case_value\": 1e2147483646}]}",
                "{\"cases\": [{\"case_value\": 1.5e-2147483647}]}",
                "{\"cases\": [{\"case_value\": 1e-900000000}]}",
                "{\"cases\": [{\"id\": \"x\"}, {\"id\": \"x\"}]}",
                "{\"cases\": [{\"published\": \"2022-13\"}]}",
                "{\"cases\": [{\"checks\": \"none\"}]}",
                "{\"schemes\": [{\"id\": \"hebei-2023\", \"published_anchors\": [{\"case_value\": 1}]}]}"
            })
    void a_file_that_does_not_fit_ends_with_2(String json) throws IOException {
        assertThat(run(file(json))).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Not a file of reward cases: ");
    }

    @Test
    void a_file_that_is_not_there_ends_with_2() {
        assertThat(run(folder.resolve("nothing").toString())).isEqualTo(2);
    }

    private static Verdict.Standing standing(String published) {
        return RewardCases.verdicts("{\"cases\": [" + published + "]}")
                .getFirst()
                .standing();
    }

    private static String anchor(String scheme, String reward) {
        return """
            {"schemes": [{"id": "%s", "published_anchors": [{"case_value": 500000, "reward": %s}]}]}
            """.formatted(scheme, reward);
    }

    private static String quoted(String cell) {
        return cell == null ? "null" : "\"" + cell + "\"";
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("cases.json"), json).toString();
    }

    private int run(String file) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return RewardCases.run(file, out, out);
    }
}
