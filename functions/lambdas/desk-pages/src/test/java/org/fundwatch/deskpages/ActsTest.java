package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class ActsTest {
    private static final String DOING = "/desk/en/do/cases/" + Answers.NUMBER;

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("POST " + Answers.CASE + "/acceptance", 200, Answers.file("done"));
        StandIn.answers("POST " + Answers.CASE + "/findings", 200, Answers.file("done"));
        StandIn.answers("POST " + Answers.CASE + "/penalty", 200, Answers.file("done"));
    }

    @Test
    void accepting_is_done_once_and_shown_on_the_case() {
        var browser = Browser.signedIn("intake-officer");
        var fields = Map.of("key", Browser.key(browser.get(DOING + "/acceptance")));

        var page = browser.post(DOING + "/acceptance", fields);
        browser.post(DOING + "/acceptance", fields);

        assertThat(page.uri().getPath()).isEqualTo("/desk/en/cases/" + Answers.NUMBER);
        assertThat(page.body()).contains("Done: Accept the report");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/acceptance"))
                .hasSize(2)
                .extracting(StandIn.Call::key)
                .containsOnly(fields.get("key"));
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_finding_goes_in_whole_fen_with_what_was_chosen() {
        var browser = Browser.signedIn("investigator");
        var form = browser.get(DOING + "/findings");

        browser.post(DOING + "/findings", finding(Browser.key(form), "1,234.5"));

        assertThat(form.body())
                .contains("<select id=\"kind\"", "What the fund lost", "<option value=\"BRIBERY\">bribery");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/findings"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .isEqualTo("{\"kind\":\"OVER_CHARGING\",\"amountFen\":123450,\"intent\":false}");
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_field_that_does_not_fit_is_named_beside_it_and_above_and_nothing_typed_is_lost() {
        var refusal =
                Answers.problem("request/malformed", 422, Map.of("pointer", "/amountFen", "detail", "must be whole"));
        StandIn.answers("POST " + Answers.CASE + "/findings", 422, refusal);
        var browser = Browser.signedIn("investigator");
        var key = Browser.key(browser.get(DOING + "/findings"));

        var page = browser.post(DOING + "/findings", finding(key, "a <lot>"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#amountFen\"", "id=\"amountFen-wrong\"", "A field does not fit: must be whole")
                .contains(
                        "aria-invalid=\"true\"",
                        "value=\"a &lt;lot&gt;\"",
                        "<option value=\"OVER_CHARGING\" selected>");
        assertThat(Browser.key(page)).isNotEqualTo(key);
    }

    @Test
    void a_penalty_has_a_part_for_each_finding() {
        var browser = Browser.signedIn("adjudicator");
        var form = browser.get(DOING + "/penalty");
        var fields =
                new HashMap<>(Map.of("key", Browser.key(form), "decidedOn", "2026-11-25", "parts.0.multiple", "1.5"));
        fields.putAll(Map.of("parts.0.factors.REPEATED", "yes", "parts.0.reason", "twice", "parts.1.noFine", "true"));

        browser.post(DOING + "/penalty", fields);

        assertThat(form.body())
                .contains("Finding 1: over-charging, 500,000.00 yuan, no purpose of fraud established")
                .contains("Finding 2: split or phantom admission, 1.00 yuan, with the purpose of fraud");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/penalty"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .isEqualTo("{\"decidedOn\":\"2026-11-25\",\"parts\":["
                        + "{\"finding\":1,\"multiple\":\"1.5\",\"factors\":[\"REPEATED\"],\"reason\":\"twice\"},"
                        + "{\"finding\":2,\"noFine\":true}]}");
        assertThat(StandIn.breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | Multiple is out of range: least 1, most 2
        zh-CN | 罚款倍数超出法定幅度：最低 1、最高 2
        """)
    void a_multiple_out_of_range_says_the_range(String language, String sentence) {
        var more = new LinkedHashMap<String, String>();
        more.put("pointer", "/parts/0/multiple");
        more.put("min", "1");
        more.put("max", "2");
        StandIn.answers(
                "POST " + Answers.CASE + "/penalty", 422, Answers.problem("penalty/multiple-out-of-range", 422, more));
        var browser = Browser.signedIn("adjudicator");
        var path = "/desk/" + language + "/do/cases/" + Answers.NUMBER + "/penalty";

        var page = browser.post(path, Map.of("key", Browser.key(browser.get(path)), "parts.0.multiple", "9"));

        assertThat(page.body()).contains(sentence, "id=\"parts.0.multiple-wrong\"", "value=\"9\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en    | missing fact whether a mitigated fine may lie below the minimum
        zh-CN | 缺少的事实 减轻处罚时能否低于最低幅度
        """)
    void a_fact_that_is_missing_is_named_in_the_reader_s_language(String language, String sentence) {
        var more = Map.of("missingFact", "mitigationBelowMinimum");
        StandIn.answers("POST " + Answers.CASE + "/penalty", 422, Answers.problem("decision/undetermined", 422, more));
        var browser = Browser.signedIn("adjudicator");
        var path = "/desk/" + language + "/do/cases/" + Answers.NUMBER + "/penalty";

        var page = browser.post(path, Map.of("key", Browser.key(browser.get(path)), "parts.0.multiple", "9"));

        assertThat(page.body()).contains(sentence);
    }

    @Test
    void an_act_that_the_stage_does_not_allow_says_so_for_the_whole_form() {
        var refusal = Answers.problem("case/not-allowed-now", 409, Map.of("stage", "REFUSED", "act", "ACCEPT"));
        StandIn.answers("POST " + Answers.CASE + "/acceptance", 409, refusal);
        var browser = Browser.signedIn("intake-officer");

        var page = browser.post(DOING + "/acceptance", Map.of("key", Browser.key(browser.get(DOING + "/acceptance"))));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Not allowed at this stage", "Not accepted", "<button>Accept the report</button>");
    }

    @Test
    void after_a_failure_the_same_key_asks_again() {
        StandIn.answers("POST " + Answers.CASE + "/acceptance", 503, Answers.problem("policy/missing", 503, Map.of()));
        var browser = Browser.signedIn("intake-officer");
        var key = Browser.key(browser.get(DOING + "/acceptance"));

        var page = browser.post(DOING + "/acceptance", Map.of("key", key));

        assertThat(Browser.key(page)).isEqualTo(key);
    }

    @Test
    void a_form_whose_session_ended_is_not_lost() {
        var browser = Browser.signedIn("investigator");
        var fields = finding(Browser.key(browser.get(DOING + "/findings")), "5");
        browser.forget();

        var page = browser.post(DOING + "/findings", fields);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains(
                        "Your session has ended",
                        "name=\"amountFen\" value=\"5\"",
                        "action=\"" + DOING + "/findings\"");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/findings")).isEmpty();
    }

    private static Map<String, String> finding(String key, String amount) {
        return Map.of("key", key, "kind", "OVER_CHARGING", "amountFen", amount, "intent", "false");
    }
}
