package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class SumsTest {
    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/finding-sums", 200, Answers.file("sums"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void sums_lead_from_an_institution_to_its_rules_its_months_and_its_findings() {
        var page = Browser.signedIn("auditor").get("/desk/en/finding-sums").body();

        assertThat(page)
                .contains("may be the same money", "<svg", "/desk/en/finding-sums.csv", "/desk/en/finding-sums.xlsx")
                .contains("<option value=\"INSTITUTION\" selected>", "name=\"from\" value=\"2026-01\"")
                .contains("finding-sums?by=RULE&amp;institution=H3411", "finding-sums?by=MONTH&amp;institution=H3411")
                .contains("/desk/en/claim-findings?from=2026-01&amp;until=2026-03&amp;institution=H34110000001")
                .doesNotContain("there are more");
    }

    @Test
    void a_table_shows_certain_and_suspicious_money_apart_and_no_sum_twice() {
        var page = Browser.signedIn("auditor").get("/desk/en/finding-sums").body();
        var table = page.substring(page.indexOf("<table>"), page.indexOf("</table>"));

        assertThat(table)
                .containsSubsequence("In question for certain", "Only suspicious", "11,000.00 yuan", "2,541.00 yuan")
                .containsOnlyOnce("11,000.00 yuan")
                .doesNotContain("11,037.00", "13,578.00");
    }

    @ParameterizedTest(name = "by {0}, {1} to {2}: {3}")
    @CsvSource({
        "MONTH, 2026-01, 2026-03, from=2026-02&amp;until=2026-02",
        "MONTH, 2026-02, 2026-02, from=2026-02&amp;until=2026-02",
        "RULE, 2026-01, 2026-03, from=2026-01&amp;until=2026-03&amp;rule=S01",
        "DOCTOR, 2026-02, 2026-02, from=2026-02&amp;until=2026-02&amp;doctor=D340000000001"
    })
    void a_line_leads_to_its_findings(String by, String from, String until, String list) {
        sums(by, Map.of("RULE", "S01", "DOCTOR", "D340000000001").getOrDefault(by, "2026-02"), from, until);

        assertThat(Browser.signedIn("auditor").get("/desk/en/finding-sums").body())
                .contains("/desk/en/claim-findings?" + list + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | Findings added up, Rule · checked on request, S04 Charged twice, H34110000001
            zh-CN | 疑点汇总、规则 · 机构上传检查、S04 重复收费、H34110000001
            """)
    void sums_say_of_what_they_are_and_what_their_rules_are_called(String language, String title) {
        var asked = "by=RULE&institution=H34110000001&origin=DOOR&rule=S04";
        asked("?" + asked, "RULE", "S04", "\"ruleName\": {\"zh\": \"重复收费\", \"en\": \"Charged twice\"},");

        assertThat(Browser.signedIn("auditor")
                        .get("/desk/" + language + "/finding-sums?" + asked)
                        .body())
                .contains("<h1>" + title + "</h1>");
    }

    @Test
    void a_month_that_does_not_fit_is_named_and_stands_there_to_be_mended() {
        StandIn.answers(
                "GET /v1/finding-sums?from=2026%2F11",
                422,
                Answers.problem("request/malformed", 422, Map.of("pointer", "/from", "detail", "must be a month")));

        var page = Browser.signedIn("auditor").get("/desk/zh-CN/finding-sums?from=2026/11");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("起始月份：字段不符合要求", "name=\"from\" value=\"2026/11\"", "aria-invalid=\"true\"")
                .contains("年份和月份，如 2026-01", "不限");
    }

    @Test
    void sums_that_leave_lines_out_say_so_on_the_page_and_in_the_file() {
        StandIn.answers("GET /v1/finding-sums", 200, Answers.file("sums").replace("\"more\": false", "\"more\": true"));
        var browser = Browser.signedIn("auditor");

        assertThat(browser.get("/desk/en/finding-sums").body()).contains("Only the first 2 lines are shown");
        assertThat(browser.get("/desk/en/finding-sums.csv").body())
                .endsWith("\r\n\"Only the first 2 lines are shown; there are more.\"" + ",\"\"".repeat(16) + "\r\n");
    }

    @Test
    void a_file_has_all_figures_says_of_what_they_are_and_is_called_by_it() {
        asked("?by=RULE&institution=H34110000001", "RULE", "S04", "");

        var file = Browser.signedIn("auditor").get("/desk/en/finding-sums.csv?by=RULE&institution=H34110000001");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("finding-sums-by-rule-H34110000001-2026-01-2026-03.csv");
        assertThat(file.body())
                .startsWith("\uFEFF\"Rule\",\"Name\",\"Findings\"")
                .contains("\"S04\",\"Charged twice\",\"1\",\"0\"")
                .contains("\"2026-01\",\"2026-03\",\"H34110000001\"\r\n");
    }

    @Test
    void a_file_has_doors_and_screening_apart() {
        assertThat(Browser.signedIn("auditor").get("/desk/en/finding-sums.csv").body())
                .contains("\"12.5%\",\"11000.00\",\"2541.00\",\"11037.00\",\"2541.00\",\"11037.00\",\"13578.00\"");
    }

    @Test
    void a_page_of_institutions_says_where_to_look_first_and_why_by_what_is_certain() {
        var page = Browser.signedIn("auditor").get("/desk/en/finding-sums").body();

        assertThat(page)
                .contains("Where to look first")
                .contains("In question for certain: at least 11,000.00 yuan; only suspicious: at least 2,541.00 yuan."
                        + " Findings: 12, standing and certain: 7, dismissed: 2; reviewed twice: 8, confirmed: 1.")
                .containsSubsequence("<li><strong>H34110000001", "<li><strong>H11000000009");
    }

    @Test
    void an_institution_with_dismissed_findings_alone_comes_first_nowhere() {
        StandIn.answers(
                "GET /v1/finding-sums", 200, Answers.file("sums").replace("\"atLeastFen\": 100", "\"atLeastFen\": 0"));

        assertThat(Browser.signedIn("auditor").get("/desk/en/finding-sums").body())
                .contains("<li><strong>H34110000001")
                .doesNotContain("<li><strong>H11000000009");
    }

    @Test
    void what_stands_alone_or_is_no_institution_comes_first_nowhere() {
        sums("RULE", "S01", "2026-01", "2026-03");

        assertThat(Browser.signedIn("auditor").get("/desk/en/finding-sums").body())
                .doesNotContain("Where to look first");
    }

    @Test
    void a_spreadsheet_comes_whole_through_the_gateways_event() throws IOException {
        var file = Browser.signedIn("auditor").bytes("/desk/en/finding-sums.xlsx");

        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("finding-sums-by-institution-2026-01-2026-03.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("H34110000001");
            assertThat(rows.get(1).getCellAsNumber(13))
                    .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("13578"));
        }
    }

    @Test
    void who_may_not_read_the_figures_gets_no_file() {
        StandIn.answers("GET /v1/finding-sums", 403, Answers.problem("access/role-missing", 403, Map.of()));

        var file = Browser.signedIn("auditor").get("/desk/en/finding-sums.xlsx");

        assertThat(file.statusCode()).isEqualTo(403);
        assertThat(file.headers().firstValue("Content-Disposition")).isEmpty();
    }

    private static void sums(String by, String key, String from, String until) {
        StandIn.answers("GET /v1/finding-sums", 200, """
                {"by": "%s", "from": "%s", "until": "%s", "more": false, "lines": [%s]}""".formatted(by, from, until, line(key)));
    }

    /** With the rule's name for a head, and what else the answer says. */
    private static void asked(String query, String by, String key, String more) {
        StandIn.answers("GET /v1/finding-sums" + query, 200, """
                {"by": "%s", "from": "2026-01", "until": "2026-03", %s "more": false, "lines": [%s]}""".formatted(by, more, line(key)));
    }

    private static String line(String key) {
        return """
                {"key": "%s", "name": {"zh": "重复收费", "en": "Charged twice"}, "findings": 1, "violations": 0, "dismissed": 0,
                  "amountFen": 100, "doorFen": 100, "screenedFen": 0, "atLeastFen": 100, "certainFen": 0, "suspiciousFen": 100,
                  "reviewed": 0, "confirmed": 0}""".formatted(key);
    }
}
