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

/** An identity is read once, and no page offers it twice. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class OpeningsTest {
    private static final String OPENING = "01936d5e-0000-7000-8000-000000000002";
    private static final String READING = "/desk/en/do/openings/" + OPENING + "/reading";
    private static final String BUTTON = "<button>Read the identity</button>";

    @BeforeEach
    void answers() {
        Answers.everything();
        standing(", \"approvedBy\": \"another\"");
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void an_opened_identity_is_shown_without_the_button_that_opens_it() {
        StandIn.answers(
                "POST /v1/openings/" + OPENING + "/reading", 200, "{\"name\": \"DEMONSTRATION\", \"phone\": \"0\"}");
        var browser = Browser.signedIn("adjudicator");
        var form = browser.get(READING);

        var page = browser.post(READING, Map.of("key", Browser.key(form)));

        assertThat(form.body()).contains(BUTTON);
        assertThat(page.body())
                .contains("<dd><span class=\"text\">DEMONSTRATION</span>", "href=\"/desk/en/openings\"")
                .doesNotContain(BUTTON, "<form method=\"post\" action=\"" + READING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        reading  | , "approvedBy": "another", "openedAt": "2026-11-25T03:04:05Z"
        reading  | ''
        approval | , "approvedBy": "another"
        """)
    void what_was_done_before_or_is_not_ready_has_no_form(String act, String more) {
        standing(more);

        var page = Browser.signedIn("adjudicator").get("/desk/en/do/openings/" + OPENING + "/" + act);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("it was done before, or it has not come so far")
                .doesNotContain("<form method=\"post\" action=\"/desk/en/do/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        adjudicator  | en    | openings                       | Back to Requests to open an identity<
        adjudicator  | zh-CN | openings                       | 返回 调取身份申请<
        reward-payer | en    | payment-files                  | Back to Payment batches<
        reward-payer | zh-CN | payment-files                  | 返回 支付批次<
        reward-payer | zh-CN | rewards/RW-2DJ1-KNKN/recovery  | 返回 奖励发放 RW-2DJ1-KNKN<
        adjudicator  | zh-CN | cases/FW-2DJ1-KNKN/closure     | 返回 案件 FW-2DJ1-KNKN<
        """)
    void a_way_back_is_said_in_words(String role, String language, String act, String words) {
        assertThat(Browser.signedIn(role)
                        .get("/desk/" + language + "/do/" + act)
                        .body())
                .contains(words);
    }

    private static void standing(String more) {
        StandIn.answers("GET /v1/openings", 200, """
                {"openings": [{"opening": "%s", "caseNumber": "FW-2DJ1-KNKN", "purpose": "PROTECTION",
                  "reason": "any", "requestedBy": "somebody", "requestedAt": "2026-11-25T03:04:05Z" %s}]}""".formatted(OPENING, more));
    }
}
