package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class ReadingTest {
    private static final String PAGE = "/desk/en/cases/" + Answers.NUMBER;

    @BeforeEach
    void answers() {
        Answers.everything();
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void the_queue_names_every_case_with_its_stage_in_a_word_and_a_shape() {
        var page = Browser.signedIn("auditor").get("/desk/en/cases").body();

        assertThat(page)
                .contains("/desk/en/cases/FW-2DJ1-KNKN", "/desk/en/cases/FW-APTY-VHEH", "Hebei", "Hunan")
                .contains("aria-hidden=\"true\">◐</span> Penalty decided", "aria-hidden=\"true\">○</span> Received");
    }

    @Test
    void the_queue_can_be_narrowed_to_a_stage() {
        StandIn.answers("GET /v1/cases?stage=RECEIVED", 200, "{\"cases\":[]}");

        var page =
                Browser.signedIn("auditor").get("/desk/en/cases?stage=RECEIVED").body();

        assertThat(page).contains("There are no such cases", "<option value=\"RECEIVED\" selected>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | Penalty decided | Over-charging | 500,000.00 yuan × 1 = 500,000.00 yuan | How this was decided | repeated after checks
        zh-CN | 已处罚           | 重复收费       | 500,000.00 元 × 1 = 500,000.00 元      | 裁量过程              | 屡查屡犯
        """)
    void a_case_shows_findings_penalty_and_arithmetic(
            String language, String stage, String kind, String arithmetic, String trace, String factor) {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/" + language + "/cases/" + Answers.NUMBER)
                .body();

        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .containsIgnoringCase(stage)
                .containsIgnoringCase(kind)
                .contains("500,001.00", "500,002.00", "500,003.00")
                .contains(arithmetic, trace, factor, "PEN-01", "2029-10-27", "第三十八条第（三）项");
    }

    @ParameterizedTest
    @CsvSource({"en,Art. 16", "zh-CN,第十六条"})
    void an_article_is_cited_as_the_reader_counts_it(String language, String article) {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/" + language + "/cases/" + Answers.NUMBER)
                .body();

        assertThat(page).contains("<span class=\"text\">" + article + "</span>");
    }

    @Test
    void what_a_reporter_wrote_is_text_and_never_markup() {
        var page = Browser.signedIn("adjudicator").get(PAGE).body();

        assertThat(page).contains("Hospital &lt;HB&gt;").doesNotContain("<HB>", "<script", "http://", "https://");
    }

    @Test
    void a_case_leads_to_the_acts_that_it_allows_and_to_no_others() {
        var page = Browser.signedIn("adjudicator").get(PAGE).body();

        assertThat(page)
                .contains("/desk/en/do/cases/FW-2DJ1-KNKN/revocation", "/desk/en/do/cases/FW-2DJ1-KNKN/closure")
                .contains("/desk/en/cases/FW-2DJ1-KNKN/reward/what-if")
                .doesNotContain("/penalty\"", "/acceptance", "/listing\"");
    }

    @Test
    void a_registrar_is_led_to_the_listing() {
        assertThat(Browser.signedIn("registrar").get(PAGE).body()).contains("/desk/en/do/cases/FW-2DJ1-KNKN/listing");
    }

    @Test
    void a_page_tells_nobody_and_leaves_no_copy() {
        var headers = Browser.signedIn("auditor").get(PAGE).headers();

        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void a_case_that_there_is_not_is_said_to_be_none() {
        var page = Browser.signedIn("auditor").get("/desk/en/cases/FW-0000-0000");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("No such case");
    }

    @ParameterizedTest
    @CsvSource({"/desk/fr/cases", "/desk/en/nothing", "/desk/en/cases/..%2F..%2Fx/y", "/desk/en/do/leads"})
    void there_is_no_page_for_what_no_contract_has(String path) {
        assertThat(Browser.signedIn("auditor").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_that_the_api_refuses_reads_why() {
        var refusal = Answers.problem("access/role-missing", 403, Map.of("role", "investigator"));
        StandIn.answers("GET /v1/leads", 403, refusal);

        var page = Browser.signedIn("finance").get("/desk/en/leads");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Role missing", "investigator");
    }

    @Test
    void leads_and_credit_name_their_figures_and_lead_on() {
        var browser = Browser.signedIn("auditor");

        var leads = browser.get("/desk/en/leads").body();
        var credit = browser.get("/desk/en/institutions?code=H34110000001").body();

        assertThat(leads)
                .contains("13,578.00 yuan", "/desk/en/institutions/H34110000001\"", "Hospital DEMONSTRATION")
                .contains("href=\"/desk/en/claim-findings?institution=H34110000001&amp;month=2026-11\"");
        assertThat(credit).contains("<dt>Grade</dt>", "/desk/en/cases/FW-2DJ1-KNKN", "example-hunan-bands");
    }

    @Test
    void an_institution_s_page_leads_to_what_was_found_there_for_those_who_may_read_it() {
        var findings = "href=\"/desk/en/claim-findings?institution=H34110000001\"";
        var sums = "href=\"/desk/en/finding-sums?institution=H34110000001\"";

        assertThat(Browser.signedIn("auditor")
                        .get("/desk/en/institutions?code=H34110000001")
                        .body())
                .contains(findings, sums);
        assertThat(Browser.signedIn("registrar")
                        .get("/desk/en/institutions?code=H34110000001")
                        .body())
                .doesNotContain("claim-findings?", "finding-sums?");
    }

    @Test
    void a_code_that_is_none_is_said_so() {
        var page = Browser.signedIn("auditor").get("/desk/en/institutions?code=X1");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("There is no such code", "value=\"X1\"");
    }

    @Test
    void what_if_asks_for_its_day_first() {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/en/cases/" + Answers.NUMBER + "/reward/what-if")
                .body();

        assertThat(page).contains("type=\"date\"", "name=\"assumedFrom\"");
        assertThat(StandIn.calls("GET " + Answers.CASE + "/reward/what-if")).isEmpty();
    }
}
