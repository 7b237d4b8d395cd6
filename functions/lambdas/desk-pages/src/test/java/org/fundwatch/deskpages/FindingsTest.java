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
class FindingsTest {
    private static final String FINDING = "6f9619ff-8b86-5011-b42d-00c04fc964ff-1";
    private static final String LIST = "/desk/en/claim-findings";

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET /v1/claim-findings", 200, Answers.file("findings"));
        StandIn.answers("GET /v1/claim-findings/" + FINDING, 200, Answers.file("finding"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | What these lines charge | Price of a unit | 33.00 yuan | Counts in place of
            zh-CN | 涉及费用明细             | 单价            | 33.00      | 本疑点所替代的疑点
            """)
    void a_finding_shows_what_its_lines_charge_and_leads_to_what_it_counts_in_place_of(
            String language, String charges, String price, String figure, String earlier) {
        var page = Browser.signedIn("investigator")
                .get("/desk/" + language + "/claim-findings/6f9619ff-8b86-5011-b42d-00c04fc964ff-1")
                .body();

        assertThat(page)
                .contains(charges, price, figure, "001109000010000", "2026-02-05", earlier)
                .contains("/desk/" + language + "/claim-findings/6f9619ff-8b86-5011-b42d-00c04fc964fe-2");
    }

    @Test
    void the_list_has_a_box_for_each_finding_and_a_button_for_what_the_person_may_do() {
        var page = Browser.signedIn("investigator").get(LIST).body();

        assertThat(page)
                .contains("name=\"findings\" value=\"" + FINDING + "\"", "2,541.00 yuan", "bed &lt;day&gt;, nursing")
                .contains("formaction=\"/desk/en/do/claim-findings/initial-review\"", "/claim-findings/appeal\"")
                .doesNotContain("/claim-findings/re-review\"", "<script", "style=");
    }

    @Test
    void an_appeal_by_the_institutions_door_is_shown_with_its_words_and_documents() {
        assertThat(Browser.signedIn("auditor").get(LIST + "/" + FINDING).body())
                .contains("Appeals by the institution&#39;s own door", "their words", "a.pdf")
                .contains("not recorded: not confirmed by two people");
    }

    @Test
    void who_only_reads_picks_nothing() {
        assertThat(Browser.signedIn("auditor").get(LIST).body())
                .contains("/desk/en/claim-findings/" + FINDING)
                .doesNotContain("type=\"checkbox\"");
    }

    @Test
    void the_list_leads_to_its_next_page_with_what_it_was_narrowed_to() {
        StandIn.answers("GET /v1/claim-findings?rule=S01", 200, Answers.file("findings"));

        var page = Browser.signedIn("auditor").get(LIST + "?rule=S01").body();

        assertThat(page).contains("?rule=S01&amp;after=" + FINDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | went on      | period of the re-review of a finding | to be reviewed again | Was the patient really there?
        zh-CN | 继续执行医嘱 | 疑点复审期限                          | 待复审               | 患者是否实际在院？
        """)
    void one_finding_shows_the_doctor_s_answer_beside_its_life(
            String language, String answer, String missing, String stage, String asks) {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/" + language + "/claim-findings/" + FINDING)
                .body();

        assertThat(page)
                .contains(answer, missing, stage, asks, "needed", "looked at", "D340000000001", "S-1")
                .doesNotContain("are days charged")
                .contains("/do/claim-findings/re-review?findings=" + FINDING);
    }

    @Test
    void what_was_picked_stands_in_the_form() {
        var page = Browser.signedIn("investigator")
                .get("/desk/en/do/claim-findings/initial-review?findings=" + FINDING + "&findings=x-2")
                .body();

        assertThat(page).contains(FINDING + "\nx-2</textarea>");
    }

    @Test
    void after_an_act_on_many_each_is_told_what_came_of_it() {
        StandIn.answers("POST /v1/claim-findings/initial-review", 200, """
            {"done": [], "refused": [{"finding": "%s", "why": "SECOND_PERSON_NEEDED"}]}\
            """.formatted(FINDING));
        var browser = Browser.signedIn("investigator");
        var path = "/desk/en/do/claim-findings/initial-review";
        var key = Browser.key(browser.get(path));

        var page = browser.post(
                path, Map.of("key", key, "findings", FINDING, "judgement", "CONFIRMED", "reason", "looked at"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("another person has to do this", "href=\"/desk/en/claim-findings\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                                               | 200
            , "decision": {"outcome": "APPROVED", "reason": "r", "by": "two", "at": "2026-11-25T03:04:05Z"} | 409
            """)
    void a_proposal_is_decided_once(String more, int status) {
        StandIn.answers("GET /v1/shadow-proposals", 200, """
                {"proposals": [{"number": 8}, {"number": 7, "rule": "S01", "place": "3411" %s}]}""".formatted(more));

        var page = Browser.signedIn("adjudicator").get("/desk/en/do/shadow-proposals/7/decision");

        assertThat(page.statusCode()).isEqualTo(status);
    }

    @Test
    void an_address_fills_in_nothing_that_somebody_has_to_say() {
        var page = Browser.signedIn("investigator")
                .get("/desk/en/do/claim-findings/initial-review?findings=" + FINDING + "&reason=planted")
                .body();

        assertThat(page).contains(FINDING).doesNotContain("planted");
    }
}
