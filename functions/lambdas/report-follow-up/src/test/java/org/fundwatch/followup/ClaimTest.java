package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.testing.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ClaimTest {
    private static final String TOKEN = "CANARY-TOKEN-红伞";
    private static final List<String> CANARY =
            List.of("CANARY-Holder-鸣人", "CANARY621700009999", "CANARY-Bank-9", TOKEN);
    private static final List<String> TABLES = List.of(
            "report",
            "report_progress",
            "reward",
            "reward_review",
            "reward_approval",
            "reward_notice",
            "reward_step",
            "payout_claim",
            "outbox",
            "audit_row",
            "keyed_answer",
            "inbox");

    private final FiledReports reports;

    ClaimTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void a_claim_is_taken_once_sealed_audited_and_told_without_the_case() {
        var receipt = claimable();

        var answer = claim(UUID.randomUUID(), body(receipt));

        var number = receipt.caseNumber().value();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("CLAIMED");
        assertThat(steps(number)).endsWith("NOTIFIED", "CLAIMED");
        assertThat(told(receipt))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .contains("RewardClaimed", "\"amountFen\":1100000")
                        .doesNotContain(number));
        assertThat(Granted.texts("select actor || ' ' || act from audit_row where subject = ?", approval(receipt)))
                .containsExactly("report-follow-up claim-reward");
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_same_answer_and_takes_nothing() {
        var receipt = claimable();
        var key = UUID.randomUUID();

        var first = claim(key, body(receipt)).asString();

        assertThat(claim(key, body(receipt)).asString()).isEqualTo(first);
        assertThat(steps(receipt.caseNumber().value())).hasSize(4);
        assertThat(told(receipt)).hasSize(1);
    }

    @Test
    void two_repeats_at_the_same_moment_get_one_answer() {
        var receipt = claimable();
        var key = UUID.randomUUID();
        var one = supplyAsync(() -> claim(key, body(receipt)).asString());
        var other = supplyAsync(() -> claim(key, body(receipt)).asString());

        assertThat(one.join()).contains("CLAIMED").isEqualTo(other.join());
        assertThat(told(receipt)).hasSize(1);
    }

    @Test
    void the_same_key_with_other_details_and_another_key_are_refused() {
        var receipt = claimable();
        var key = UUID.randomUUID();
        claim(key, body(receipt));

        assertProblem(claim(key, with(body(receipt), "bank", "another")), 409, "request/key-reused");
        assertProblem(claim(UUID.randomUUID(), body(receipt)), 409, "reward/not-claimable");
    }

    @Test
    void a_claim_after_the_term_is_told_that_it_lapsed_and_when() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2024-03-07");

        var answer = claim(UUID.randomUUID(), body(receipt));

        assertProblem(answer, 409, "reward/lapsed");
        assertThat(answer.jsonPath().getString("lapsedOn")).isEqualTo("2024-05-07");
    }

    @Test
    void before_a_notice_there_is_nothing_to_claim() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.approved(receipt.caseNumber());

        assertProblem(claim(UUID.randomUUID(), body(receipt)), 409, "reward/not-claimable");
        assertProblem(claim(UUID.randomUUID(), body(reports.file(ReportStage.ACCEPTED))), 409, "reward/not-claimable");
    }

    @Test
    void a_claim_that_came_back_is_made_anew_and_the_old_details_are_not_kept() {
        var receipt = claimable();
        claim(UUID.randomUUID(), body(receipt));
        var before = Granted.texts(
                "select encode(ciphertext, 'hex') from payout_claim where approval_number = ?", approval(receipt));
        Granted.step(receipt.caseNumber(), "RETURNED");

        assertThat(claim(UUID.randomUUID(), with(body(receipt), "bank", "another"))
                        .statusCode())
                .isEqualTo(201);

        assertThat(Granted.texts(
                        "select encode(ciphertext, 'hex') from payout_claim where approval_number = ?",
                        approval(receipt)))
                .hasSize(1)
                .isNotEqualTo(before);
    }

    @Test
    void a_report_with_a_token_is_claimed_with_the_token_alone() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        assertProblem(claim(UUID.randomUUID(), body(receipt)), 422, "reward/token-wrong");
        assertProblem(claim(UUID.randomUUID(), with(body(receipt), "token", "123456")), 422, "reward/token-wrong");
        assertThat(claim(UUID.randomUUID(), with(body(receipt), "token", " canary-token-红伞"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void details_and_token_get_into_no_table_no_event_and_no_log() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        var details = with(body(receipt), "token", TOKEN);

        var logged = Log.during(() -> {
            claim(UUID.randomUUID(), with(details, "account", "short"));
            claim(UUID.randomUUID(), with(details, "token", TOKEN + "x"));
            assertThat(claim(UUID.randomUUID(), details).statusCode()).isEqualTo(201);
            claim(UUID.randomUUID(), details);
        });

        assertThat(CANARY).allSatisfy(word -> {
            assertThat(logged).noneMatch(line -> line.contains(word));
            assertThat(TABLES.stream().filter(table -> holds(table, word))).isEmpty();
        });
    }

    @Test
    void the_search_for_details_finds_planted_ones() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.step(Granted.proposed(receipt.caseNumber()), "REFUSED", "planted");

        assertThat(holds("reward_step", "planted")).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        account | 1234567     | /account
        account | 12345678é   | /account
        holder  | ' '         | /holder
        bank    | ' '         | /bank
        token   | 123         | /token
        receipt | FW-0000     | /receipt
        colour  | red         | ''
        """)
    void what_does_not_fit_is_a_problem_that_repeats_nothing(String field, String value, String pointer) {
        var answer = given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(with(body(claimable()), field, value))
                .post("/v1/follow-up/reward/claim");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(answer.asString()).doesNotContain(CANARY.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已收到申领", "en, Your claim has been received"})
    void a_claim_is_made_by_the_form_without_script(String language, String title) {
        var receipt = claimable();
        var form = given().get("/follow-up/" + language + "/claim").asString();
        var key = form.replaceFirst("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");

        var page = submit(language, key, body(receipt));

        assertThat(form).contains("<label for=\"account\">").doesNotContain("<script");
        assertThat(page.statusCode()).isEqualTo(201);
        assertThat(page.asString()).contains("<h1>" + title + "</h1>").doesNotContain(CANARY.getFirst());
        assertThat(submit(language, key, body(receipt)).asString()).isEqualTo(page.asString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        account | 12          | 422 | Please give an account number
        receipt | FW-0000     | 422 | The receipt is wrong
        token   | not-the-one | 422 | This is not what was given
        """)
    void the_form_shows_what_does_not_fit(String field, String value, int status, String words) {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        var page = submit("en", UUID.randomUUID().toString(), with(with(body(receipt), "token", TOKEN), field, value));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).contains(words);
    }

    @Test
    void the_form_tells_of_a_lapse_and_its_day() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2024-03-07");

        assertThat(submit("zh-CN", UUID.randomUUID().toString(), body(receipt)).asString())
                .contains("申领期限已于 2024-05-07 届满");
    }

    private ReportReceipt claimable() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }

    private static Map<String, Object> body(ReportReceipt receipt) {
        return Map.of(
                "receipt", receipt.printed(),
                "holder", CANARY.get(0),
                "account", CANARY.get(1),
                "bank", CANARY.get(2));
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        var more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }

    private static Response claim(UUID key, Map<String, Object> body) {
        return given().filter(new OpenApiValidationFilter("../../../openapi/report-follow-up.yaml"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/follow-up/reward/claim");
    }

    private static Response submit(String language, String key, Map<String, Object> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", key)
                .formParams(fields)
                .post("/follow-up/" + language + "/claim");
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
    }

    private static String approval(ReportReceipt receipt) {
        return Granted.approvalOf(receipt.caseNumber());
    }

    private static List<String> told(ReportReceipt receipt) {
        return Granted.texts("select detail from outbox where detail::json ->> 'subject' = ?", approval(receipt));
    }

    private static List<String> steps(String number) {
        return Granted.texts("select step from reward_step where case_number = ? order by number", number);
    }

    /** As text or as bytes. */
    private static boolean holds(String table, String word) {
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return !Granted.texts(
                        "select 1 from (select t::text as r from " + table
                                + " t) x where r like '%' || ? || '%' or r like '%" + bytes + "%'",
                        word)
                .isEmpty();
    }
}
