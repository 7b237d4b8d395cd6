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
class RewardsTest {
    private static final String REWARD = "/do/cases/" + Answers.NUMBER + "/reward/";
    private static final String PAYOUT = "RW-2DJ1-KNKN";
    private static final String REVIEWABLE =
            Answers.file("case").replaceFirst("(?s).*\"reward\": (\\{.*\\] \\} \\}),\\s*\"allowedActs\".*", "$1");

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("GET " + Answers.CASE + "/reward/steps", 200, Answers.file("reward-steps"));
        StandIn.answers("GET " + Answers.CASE + "/reward", 200, REVIEWABLE);
        StandIn.answers("GET /v1/payouts", 200, Answers.file("payouts"));
        StandIn.answers("GET /v1/payouts/" + PAYOUT, 200, Answers.file("payout"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,Can the reporter be identified?", "zh-CN,能否确认举报人的身份？"})
    void a_review_asks_each_condition_that_is_open_or_may_be_corrected_and_no_other(String language, String question) {
        var form = Browser.signedIn("adjudicator")
                .get("/desk/" + language + REWARD + "review")
                .body();

        assertThat(form)
                .contains(question, "name=\"answers.RWD-12\"", "name=\"answers.RWD-16\"")
                .doesNotContain("RWD-11");
    }

    @Test
    void what_a_review_answers_goes_by_the_conditions_ids() {
        var reviewed = "{\"caseNumber\":\"%s\",\"step\":\"REVIEWED\",\"number\":2}".formatted(Answers.NUMBER);
        StandIn.answers("POST " + Answers.CASE + "/reward/review", 200, reviewed);
        var browser = Browser.signedIn("adjudicator");
        var key = Browser.key(browser.get("/desk/en" + REWARD + "review"));

        var page = browser.post(
                "/desk/en" + REWARD + "review",
                Map.of("key", key, "answers.RWD-12", "true", "answers.RWD-16", "false", "answers.RWD-11", "true"));

        assertThat(page.body()).contains("Done: Review the reward");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/reward/review"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .isEqualTo("{\"answers\":{\"RWD-12\":true,\"RWD-16\":false}}");
    }

    @Test
    void a_review_names_the_other_reports_of_the_matter_one_a_line() {
        var reviewed = "{\"caseNumber\":\"%s\",\"step\":\"REVIEWED\",\"number\":2}".formatted(Answers.NUMBER);
        StandIn.answers("POST " + Answers.CASE + "/reward/review", 200, reviewed);
        var browser = Browser.signedIn("adjudicator");
        var key = Browser.key(browser.get("/desk/en" + REWARD + "review"));

        var page = browser.post(
                "/desk/en" + REWARD + "review", Map.of("key", key, "jointWith", "FW-APTY-VHEH\r\nFW-FQ6K-146Z"));

        assertThat(page.body()).contains("Other reports of the same matter", "href=\"/desk/en/cases/FW-APTY-VHEH\"");
        assertThat(StandIn.calls("POST " + Answers.CASE + "/reward/review"))
                .singleElement()
                .extracting(StandIn.Call::body)
                .isEqualTo("{\"jointWith\":[\"FW-APTY-VHEH\",\"FW-FQ6K-146Z\"]}");
    }

    @Test
    void what_a_part_needs_is_not_asked_of_who_leaves_the_part_out() {
        var form = Browser.signedIn("adjudicator")
                .get("/desk/en" + REWARD + "review")
                .body();

        assertThat(form).contains("id=\"pick.reason\"").doesNotContain(" required");
    }

    @Test
    void a_case_without_a_reward_leads_to_no_act_about_one() {
        var without = Answers.file("case").replaceAll("(?s)\"reward\": \\{.*?]\\s*}\\s*},", "");
        StandIn.answers("GET " + Answers.CASE, 200, without);
        var page = "/desk/en/cases/" + Answers.NUMBER;

        assertThat(Browser.signedIn("adjudicator").get(page).body())
                .contains("/desk/en/do/cases/FW-2DJ1-KNKN/closure")
                .doesNotContain("/reward/review", "/reward/approval", "/reward/notice", "/reward/refusal");
    }

    @Test
    void payouts_lead_to_the_page_of_each_and_it_to_its_batch_and_acts() {
        var browser = Browser.signedIn("reward-payer");

        var list = browser.get("/desk/en/payouts").body();
        var page = browser.get("/desk/en/payouts/" + PAYOUT).body();

        assertThat(list)
                .contains("/desk/en/payouts/RW-2DJ1-KNKN\"", "province budget", "11,000.00 yuan")
                .doesNotContain("/do/payouts/");
        assertThat(page)
                .contains("/desk/en/payment-files/01936d5e-0000-7000-8000-000000000001\"", "account holder")
                .contains("/desk/en/do/payouts/RW-2DJ1-KNKN/payment", "/desk/en/do/payouts/RW-2DJ1-KNKN/return")
                .doesNotContain("/check\"", "/recovery\"");
    }

    @Test
    void who_pays_has_the_payouts_in_the_menu_and_no_case_and_finance_the_cases_and_no_payout() {
        StandIn.answers("GET /v1/cases", 200, "{\"cases\": []}");
        var payer = Browser.signedIn("reward-payer").get("/desk/en/cases").body();
        var finance = Browser.signedIn("finance").get("/desk/en/cases").body();

        assertThat(payer)
                .contains("/desk/en/payouts\"", "/desk/en/payment-files\"", "/desk/en/rewards/statement\"")
                .contains("<h1>Rewards to be paid</h1>")
                .doesNotContain(">Cases</a>", "/desk/en/deadlines\"", "/desk/en/institutions\"");
        assertThat(finance)
                .contains(">Cases</a>", "/desk/en/deadlines\"")
                .doesNotContain(
                        "/desk/en/payouts\"",
                        "/desk/en/payment-files\"",
                        "/desk/en/rewards\"",
                        "/desk/en/rewards/statement\"");
    }

    @Test
    void money_that_has_to_come_back_leads_to_its_recovery() {
        var recovery = Answers.file("payout").replaceFirst("ORDERED", "RECOVERY");
        StandIn.answers("GET /v1/payouts/" + PAYOUT, 200, recovery);

        assertThat(Browser.signedIn("reward-payer")
                        .get("/desk/en/payouts/" + PAYOUT)
                        .body())
                .contains("/desk/en/do/rewards/RW-2DJ1-KNKN/recovery\"");
    }

    @Test
    void periods_that_nothing_has_started_are_folded() {
        StandIn.answers("GET " + Answers.CASE + "/clocks", 200, Answers.file("clocks"));

        assertThat(Browser.signedIn("auditor")
                        .get("/desk/en/cases/" + Answers.NUMBER)
                        .body())
                .containsSubsequence("running", "<summary>Periods that nothing has started yet (1)", "not started");
    }

    @Test
    void who_pays_and_knows_no_case_comes_in_by_the_payouts() {
        var page = Browser.signedIn("payout-checker").get("/desk/en/cases");

        assertThat(page.uri().getPath()).isEqualTo("/desk/en/payouts");
        assertThat(StandIn.calls("GET /v1/cases")).isEmpty();
    }

    @Test
    void a_recovery_is_shown_on_the_reward_that_came_back() {
        StandIn.answers(
                "POST /v1/rewards/" + PAYOUT + "/recovery",
                200,
                "{\"approvalNumber\":\"RW-2DJ1-KNKN\",\"step\":\"RECOVERED\"}");
        var browser = Browser.signedIn("reward-payer");
        var address = "/desk/en/do/rewards/" + PAYOUT + "/recovery";

        var page = browser.post(address, Map.of("key", Browser.key(browser.get(address)), "voucher", "2026-1"));

        assertThat(page.uri().getPath()).isEqualTo("/desk/en/payouts/RW-2DJ1-KNKN");
        assertThat(page.body()).contains("Done: Record a recovered reward");
    }
}
