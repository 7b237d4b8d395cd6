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
    void sums_lead_from_an_institution_to_its_rules_and_to_its_findings() {
        var page = Browser.signedIn("auditor").get("/desk/en/finding-sums").body();

        assertThat(page)
                .contains(
                        "13,578.00 yuan",
                        "2,541.00 yuan",
                        "11,037.00 yuan",
                        "may be the same money",
                        "<svg",
                        "/desk/en/finding-sums.csv",
                        "/desk/en/finding-sums.xlsx")
                .contains("/desk/en/finding-sums?by=RULE&amp;institution=H34110000001")
                .contains("/desk/en/finding-sums?by=MONTH&amp;institution=H34110000001")
                .doesNotContain("/desk/en/claim-findings?institution=", "there are more");
    }

    @ParameterizedTest(name = "by {0}, {1} to {2}: {3}")
    @CsvSource({
        "MONTH, 2026-01, 2026-03, month=2026-02",
        "MONTH, 2026-02, 2026-02, month=2026-02",
        "RULE, 2026-02, 2026-02, month=2026-02&amp;rule=S01",
        "DOCTOR, 2026-02, 2026-02, month=2026-02&amp;doctor=D340000000001"
    })
    void a_line_of_one_month_leads_to_its_findings(String by, String from, String until, String list) {
        sums(by, Map.of("RULE", "S01", "DOCTOR", "D340000000001").getOrDefault(by, "2026-02"), from, until);

        assertThat(Browser.signedIn("auditor").get("/desk/en/finding-sums").body())
                .contains("/desk/en/claim-findings?" + list + "\"");
    }

    @Test
    void sums_that_leave_lines_out_say_so_on_the_page_and_in_the_file() {
        StandIn.answers("GET /v1/finding-sums", 200, Answers.file("sums").replaceFirst("\\{", "{ \"more\": true,"));
        var browser = Browser.signedIn("auditor");

        assertThat(browser.get("/desk/en/finding-sums").body()).contains("Only the first 2 lines are shown");
        assertThat(browser.get("/desk/en/finding-sums.csv").body())
                .endsWith(
                        "\r\n\"Only the first 2 lines are shown; there are more.\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n");
    }

    @Test
    void the_same_figures_come_as_a_file() {
        var file = Browser.signedIn("auditor").get("/desk/en/finding-sums.csv");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body())
                .startsWith("\uFEFF\"Institution\",\"Findings\"")
                .contains(
                        "\r\n\"H34110000001\",\"12\",\"7\",\"13578.00\",\"8\",\"1\",\"12.5%\",\"2541.00\",\"11037.00\",\"11037.00\"\r\n");
    }

    @Test
    void a_page_of_institutions_says_where_to_look_first_and_why_by_the_figure_that_the_order_goes_by() {
        var page = Browser.signedIn("auditor").get("/desk/en/finding-sums").body();

        assertThat(page)
                .contains("Where to look first")
                .contains(
                        "At least 11,037.00 yuan in question, in 12 findings, 7 of them certain; of 8 reviewed twice 1 were confirmed.")
                .containsSubsequence("<li><strong>H34110000001", "<li><strong>H11000000009");
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

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("finding-sums.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("H34110000001");
            assertThat(rows.get(1).getCellAsNumber(3))
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
                {"by": "%s", "from": "%s", "until": "%s", "more": false, "lines": [{"key": "%s", "findings": 1, "violations": 0,
                  "amountFen": 100, "doorFen": 100, "screenedFen": 0, "atLeastFen": 100, "reviewed": 0, "confirmed": 0}]}""".formatted(by, from, until, key));
    }
}
