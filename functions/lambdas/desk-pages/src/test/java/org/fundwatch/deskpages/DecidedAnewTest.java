package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that was decided anew after its penalty fell, with a suspension and a loss that was computed. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class DecidedAnewTest {
    private static final String ANEW = """
            {"caseNumber": "%s", "stage": "PENALTY_DECIDED",
             "file": {"place": "130000", "subject": "UNIT", "channel": "WEB", "named": false, "filedOn": "2026-11-20",
               "openedAt": "2026-11-20T02:00:00Z", "updatedAt": "2026-11-25T03:04:05Z"},
             "findings": [{"finding": 1, "kind": "OVER_CHARGING", "amountFen": 7500, "basis": "COMPUTED", "costFen": 10000,
               "share": "0.75", "arithmetic": "100.00 × 75%% = 75.00", "intent": false}],
             "penalty": {"decision": 2, "decidedOn": "2026-11-24", "refundFen": 7500, "fineFen": 7700, "confiscatedFen": 0, "parts": [
               {"finding": 1, "kind": "OVER_CHARGING", "applied": "OVER_CHARGING", "base": "LOSS_AMOUNT", "amountFen": 7500,
                "fineFen": 7700, "suspensionMonths": "6.5",
                "suspensionLastDay": {"missing": ["day from which a suspension counts", "days of half a month"]}}]},
             "earlierPenalties": [{
               "penalty": {"decision": 1, "decidedOn": "2026-11-21", "refundFen": 7500, "fineFen": 8800, "confiscatedFen": 0, "parts": []},
               "revocation": {"reason": "LITIGATION", "revokedOn": "2026-11-22", "instrument": "DEMONSTRATION"}}],
             "consequences": [{"function": "reward-calculation", "decision": 2, "what": "REWARD_UNDETERMINED", "on": "2026-11-25",
               "at": "2026-11-25T03:04:05Z", "detail": "reward after a new decision"}],
             "allowedActs": ["REVOKE_PENALTY"]}""".formatted(Answers.NUMBER);

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET " + Answers.CASE, 200, ANEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Earlier decisions | Which decision | Violating cost | whether a reward is due after a new decision | the day from which a suspension counts | how many days half a month has
            zh-CN | 此前的处罚决定       | 第几次决定        | 违规费用         | 重新作出决定后是否给予奖励                            | 暂停期限的起算日                           | 半个月合多少天
            """)
    void every_decision_is_shown_the_newest_first_with_what_is_missing_in_words(
            String language, String earlier, String which, String cost, String reward, String from, String half) {
        var page = Browser.signedIn("adjudicator")
                .get("/desk/" + language + "/cases/" + Answers.NUMBER)
                .body();

        assertThat(page).contains(earlier, which, cost, reward, from, half, "100.00 × 75% = 75.00");
        assertThat(page.indexOf("77.00")).isPositive().isLessThan(page.indexOf("88.00"));
    }

    @Test
    void what_fell_and_was_decided_anew_leads_to_its_revocation_again() {
        assertThat(Browser.signedIn("adjudicator")
                        .get("/desk/en/cases/" + Answers.NUMBER)
                        .body())
                .contains("/desk/en/do/cases/" + Answers.NUMBER + "/revocation");
    }

    @Test
    void a_finding_that_is_left_out_goes_by_its_number_and_without_its_part() {
        Answers.everything();
        StandIn.answers("POST " + Answers.CASE + "/penalty", 200, Answers.file("done"));
        var path = "/desk/en/do/cases/" + Answers.NUMBER + "/penalty";
        var browser = Browser.signedIn("adjudicator");
        var typed = new HashMap<>(Map.of("key", Browser.key(browser.get(path)), "decidedOn", "2026-11-25"));
        typed.putAll(Map.of("leftOut", "2", "parts.0.multiple", "1", "parts.1.noFine", "true"));

        browser.post(path, typed);

        assertThat(StandIn.calls("POST " + Answers.CASE + "/penalty"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .asString()
                .contains("\"leftOut\":[2]", "\"parts\":[{\"finding\":1,\"multiple\":\"1\"}]");
        assertThat(StandIn.breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            penalty/finding-left-out      | /parts/0/finding  | parts.1.finding  | The finding is left out of this decision
            penalty/multiple-out-of-range | /parts/0/multiple | parts.1.multiple | Multiple is out of range
            request/unknown-reference     | /leftOut/0        | leftOut          | A field names something unknown
            """)
    void what_does_not_fit_is_named_where_it_stands_in_the_form_though_parts_were_left_out(
            String problem, String pointer, String field, String sentence) {
        Answers.everything();
        StandIn.answers(
                "POST " + Answers.CASE + "/penalty", 422, Answers.problem(problem, 422, Map.of("pointer", pointer)));
        var path = "/desk/en/do/cases/" + Answers.NUMBER + "/penalty";
        var browser = Browser.signedIn("adjudicator");
        var typed = new HashMap<>(Map.of("key", Browser.key(browser.get(path)), "decidedOn", "2026-11-25"));
        typed.putAll(Map.of("leftOut", "1", "parts.0.multiple", "1", "parts.1.multiple", "9"));

        var page = browser.post(path, typed).body();

        assertThat(page).contains("href=\"#" + field + "\"", sentence);
        assertThat(page).containsOnlyOnce("id=\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Listings for earlier decisions | Which decision
            zh-CN | 依据此前决定的列入                | 第几次决定
            """)
    void each_listing_says_for_which_decision_it_is(String language, String earlier, String which) {
        var page = Browser.signedIn("registrar")
                .get("/desk/" + language + "/cases/" + Answers.NUMBER)
                .body();

        assertThat(page).contains(earlier, which, "0b1f7a30-0000-4000-8000-000000000002");
    }

    @Test
    void a_listing_is_of_the_decision_that_was_read() {
        var form = Browser.signedIn("registrar").get("/desk/en/do/cases/" + Answers.NUMBER + "/listing");

        assertThat(form.body()).containsPattern("name=\"decision\"[^>]*value=\"2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            revocation        | decision | "decision": 2 | "decision": 3
            penalty/signature | proposal | "proposal": 2 | "proposal": 3
            """)
    void what_was_read_is_meant_and_not_what_was_made_meanwhile(String act, String field, String read, String later) {
        var shown = ANEW.replaceFirst("\"penalty\"", "\"proposal\": {\"proposal\": 2}, \"penalty\"");
        StandIn.answers("GET " + Answers.CASE, 200, shown);
        StandIn.answers("POST " + Answers.CASE + "/" + act, 200, Answers.file("done"));
        var path = "/desk/en/do/cases/" + Answers.NUMBER + "/" + act;
        var browser = Browser.signedIn("adjudicator");
        var form = browser.get(path);
        StandIn.answers("GET " + Answers.CASE, 200, shown.replaceFirst(read, later));

        browser.post(path, Map.of("key", Browser.key(form), field, "2"));

        assertThat(form.body()).containsPattern("name=\"" + field + "\"[^>]*value=\"2\"");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/" + act))
                .singleElement()
                .extracting(StandIn.Call::body)
                .asString()
                .contains("\"" + field + "\":2");
    }
}
