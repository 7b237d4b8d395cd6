package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No way leads to what cannot be done to a reward, and who comes there all the same is told why. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class RewardGatesTest {
    private static final String CASE_PAGE = "/desk/en/cases/" + Answers.NUMBER;
    private static final String REWARD = "/desk/en/do/cases/" + Answers.NUMBER + "/reward/";
    private static final String PAYOUT = "/v1/payouts/RW-2DJ1-KNKN";
    private static final String OPENING = """
            {"openings": [{"opening": "01936d5e-0000-7000-8000-000000000002", "caseNumber": "FW-2DJ1-KNKN", "purpose": "PROTECTION",
              "reason": "any", "requestedBy": "somebody", "requestedAt": "2026-11-25T03:04:05Z" MORE}]}""";

    @BeforeEach
    void answers() {
        Answers.everything();
        standing("PROPOSED", "REVIEW\", \"REFUSE");
        StandIn.answers("GET " + PAYOUT, 200, Answers.file("payout"));
    }

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_case_leads_to_the_acts_about_its_reward_that_are_possible_now() {
        assertThat(Browser.signedIn("adjudicator").get(CASE_PAGE).body())
                .contains("/reward/review\"", "/reward/refusal\"")
                .doesNotContain("/reward/approval\"", "/reward/notice\"", "Allowed acts");
    }

    @Test
    void an_approval_chooses_one_of_the_funds_that_the_policy_has() {
        standing("REVIEWED", "APPROVE");

        assertThat(Browser.signedIn("adjudicator").get(REWARD + "approval").body())
                .contains("<select id=\"fundSource\"", "value=\"province-budget\"", "province budget")
                .doesNotContain("central-budget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        approval | PROPOSED | the reward stands at “proposed”
        notice   | REVIEWED | the reward stands at “reviewed”
        approval | REVIEWED | conditions of the reward are still open
        """)
    void what_is_not_possible_has_no_form_and_says_why(String act, String step, String why) {
        standing(step, "REFUSE");

        var page = Browser.signedIn("adjudicator").get(REWARD + act);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains(why).doesNotContain("<form method=\"post\" action=\"" + REWARD);
    }

    @Test
    void who_reviewed_is_told_that_another_person_approves() {
        standing("REVIEWED", "REFUSE");
        StandIn.answers(
                "GET " + Answers.CASE + "/reward/steps",
                200,
                steps("REVIEWED").replaceFirst("(?s)\"open\": \\[.*?\\],", "\"open\": [],"));

        assertThat(Browser.signedIn("adjudicator").get(REWARD + "approval").body())
                .contains("another person has to approve it");
    }

    @Test
    void who_decides_on_a_recall_decides_on_the_request_that_was_read() {
        standing("PAID", "RECALL");
        StandIn.answers(
                "GET " + Answers.CASE + "/reward/steps", 200, steps("PAID").replaceFirst("\"periods\"", """
                "recall": { "recall": 2, "grounds": "HIDDEN_FACTS", "reason": "any", "requestedBy": "somebody",
                  "requestedAt": "2026-11-25T03:04:05Z" }, "periods\""""));

        assertThat(Browser.signedIn("adjudicator")
                        .get(REWARD + "recall/decision")
                        .body())
                .contains("name=\"recall\"", "value=\"2\"");
    }

    @Test
    void a_payout_that_cannot_be_settled_now_has_no_form_for_it() {
        StandIn.answers("GET " + PAYOUT, 200, Answers.file("payout").replace("\"PAY\", \"RETURN\"", ""));
        var browser = Browser.signedIn("reward-payer");

        assertThat(browser.get("/desk/en/payouts/RW-2DJ1-KNKN").body())
                .doesNotContain("/do/payouts/RW-2DJ1-KNKN/payment", "/do/payouts/RW-2DJ1-KNKN/return");
        assertThat(browser.get("/desk/en/do/payouts/RW-2DJ1-KNKN/payment").body())
                .contains("This cannot be done now, or not by you");
    }

    @Test
    void where_nobody_says_what_is_possible_every_form_is_open() {
        var found = silent(Answers.file("case"));
        StandIn.answers("GET " + Answers.CASE, 200, found);
        StandIn.answers("GET " + Answers.CASE + "/reward", 200, reward(found));
        StandIn.answers("GET " + PAYOUT, 200, silent(Answers.file("payout")));
        var adjudicator = Browser.signedIn("adjudicator");
        var payer = Browser.signedIn("reward-payer");

        assertThat(adjudicator.get(CASE_PAGE).body()).contains("/reward/approval\"", "/reward/refusal\"");
        assertThat(adjudicator.get(REWARD + "approval").statusCode()).isEqualTo(200);
        assertThat(payer.get("/desk/en/payouts/RW-2DJ1-KNKN").body()).contains("/do/payouts/RW-2DJ1-KNKN/payment");
        assertThat(payer.get("/desk/en/do/payouts/RW-2DJ1-KNKN/payment").statusCode())
                .isEqualTo(200);
    }

    @Test
    void where_nothing_is_possible_no_form_about_the_reward_is_open() {
        var found = Answers.file("case").replace("\"REVIEW\", \"REFUSE\"", "");
        StandIn.answers("GET " + Answers.CASE, 200, found);
        StandIn.answers("GET " + Answers.CASE + "/reward", 200, reward(found));
        var browser = Browser.signedIn("adjudicator");

        assertThat(browser.get(CASE_PAGE).body()).doesNotContain("/reward/review\"", "/reward/refusal\"");
        assertThat(browser.get(REWARD + "review").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"reward-payer, payment-files, approvals", "adjudicator, openings, caseNumber"})
    void what_starts_from_a_list_has_its_form(String role, String list, String field) {
        var page = Browser.signedIn(role).get("/desk/en/do/" + list);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"" + field + "\"");
    }

    @Test
    void a_written_file_is_not_written_again() {
        var file = "01936d5e-0000-7000-8000-000000000001";
        var prepared = "{\"file\":\"%s\",\"preparedBy\":\"somebody\",\"preparedAt\":\"2026-11-25T03:04:05Z\"%s}";
        var written = ",\"written\":{\"at\":\"2026-11-25T03:04:05Z\",\"count\":1,\"sumFen\":1,\"csv\":\"a\","
                + "\"csvSha256\":\"b\",\"pain001\":\"c\",\"pain001Sha256\":\"d\"}";
        var browser = Browser.signedIn("reward-payer");

        StandIn.answers("GET /v1/payment-files/" + file, 200, prepared.formatted(file, ""));
        assertThat(browser.get("/desk/en/payment-files/" + file).body()).contains("/writing\"");
        StandIn.answers("GET /v1/payment-files/" + file, 200, prepared.formatted(file, written));
        assertThat(browser.get("/desk/en/payment-files/" + file).body()).doesNotContain("/writing\"");
        assertThat(browser.get("/desk/en/do/payment-files/" + file + "/writing").body())
                .contains("it was done before");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                                         | /approval | /reading
        , "approvedBy": "another"                                                  | /reading  | /approval
        , "approvedBy": "another", "openedAt": "2026-11-25T03:04:05Z"              | openings  | /reading
        """)
    void a_request_is_approved_once_and_read_once(String more, String there, String gone) {
        StandIn.answers("GET /v1/openings", 200, OPENING.replace("MORE", more));

        assertThat(Browser.signedIn("adjudicator").get("/desk/en/openings").body())
                .contains(there)
                .doesNotContain(gone + "\"");
    }

    private static void standing(String step, String acts) {
        var found = Answers.file("case").replace("REVIEW\", \"REFUSE", acts);
        StandIn.answers("GET " + Answers.CASE, 200, found);
        StandIn.answers("GET " + Answers.CASE + "/reward", 200, reward(found));
        StandIn.answers("GET " + Answers.CASE + "/reward/steps", 200, steps(step));
    }

    /** Without the first member that says what is allowed. */
    private static String silent(String answer) {
        return answer.replaceFirst(",\\s*\"allowedActs\": \\[[^\\]]*]", "");
    }

    private static String reward(String found) {
        return found.replaceFirst("(?s).*\"reward\": (\\{.*\\] \\} \\}),\\s*\"allowedActs\".*", "$1");
    }

    private static String steps(String step) {
        return Answers.file("reward-steps").replaceFirst("PROPOSED", step);
    }
}
