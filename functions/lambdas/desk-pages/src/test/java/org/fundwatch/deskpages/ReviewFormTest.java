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

/** A review starts from what is known: answers and findings as they were last said. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class ReviewFormTest {
    private static final String REWARD = "/do/cases/" + Answers.NUMBER + "/reward/";

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET " + Answers.CASE + "/reward/steps", 200, Answers.file("reward-steps"));
        StandIn.answers("GET " + Answers.CASE + "/reward", 200, reward());
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_review_shows_what_was_answered_and_how_findings_stand_to_the_report() {
        var form = Browser.signedIn("adjudicator")
                .get("/desk/en" + REWARD + "review")
                .body();

        assertThat(form)
                .contains("name=\"answers.RWD-13\"", "Finding 1", "over-charging", "value=\"123.45\"")
                .containsPattern("(?s)<option value=\"IN_PART\" selected");
    }

    @Test
    void a_correction_goes_with_the_number_of_its_finding_and_an_untouched_finding_stays_out() {
        var reviewed = "{\"caseNumber\":\"%s\",\"step\":\"REVIEWED\",\"number\":2}".formatted(Answers.NUMBER);
        StandIn.answers("POST " + Answers.CASE + "/reward/review", 200, reviewed);
        var browser = Browser.signedIn("adjudicator");
        var key = Browser.key(browser.get("/desk/en" + REWARD + "review"));

        browser.post(
                "/desk/en" + REWARD + "review",
                Map.of(
                        "key", key,
                        "matches.0.finding", "1",
                        "matches.0.match", "OTHER",
                        "matches.0.reportedFen", "",
                        "matches.1.finding", "2",
                        "matches.1.match", ""));

        assertThat(StandIn.calls("POST " + Answers.CASE + "/reward/review"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .isEqualTo("{\"matches\":[{\"finding\":1,\"match\":\"OTHER\"}]}");
    }

    @ParameterizedTest
    @CsvSource({"en,Were the main facts", "zh-CN,举报的主要事实、证据是否事先未被医疗保障部门掌握？"})
    void the_page_says_who_answered_what_and_when(String language, String question) {
        assertThat(Browser.signedIn("auditor")
                        .get("/desk/" + language + "/cases/" + Answers.NUMBER)
                        .body())
                .contains(question, "staff-7", "2026-11-25 12:05");
    }

    private static String reward() {
        return Answers.file("case").replaceFirst("(?s).*\"reward\": (\\{.*\\] \\} \\}),\\s*\"allowedActs\".*", "$1");
    }
}
