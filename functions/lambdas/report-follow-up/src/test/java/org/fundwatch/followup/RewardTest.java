package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RewardTest {
    private final FiledReports reports;

    RewardTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void a_report_without_a_reward_says_so() {
        assertThat(ask(reports.file(ReportStage.ACCEPTED)).jsonPath().getString("state"))
                .isEqualTo("NONE");
    }

    @Test
    void nothing_of_a_proposal_is_told_before_it_is_approved() {
        var receipt = reports.file(ReportStage.REWARD_UNDER_REVIEW);
        Granted.proposed(receipt.caseNumber());

        assertThat(ask(receipt).jsonPath().getMap(""))
                .containsEntry("state", "UNDER_REVIEW")
                .doesNotContainKeys("amountFen", "instrument", "claimBy");
    }

    @Test
    void a_granted_reward_is_told_with_its_text_its_arithmetic_and_its_term() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        var told = ask(receipt).jsonPath();

        assertThat(told.getString("state")).isEqualTo("CLAIMABLE");
        assertThat(told.getLong("amountFen")).isEqualTo(1_100_000);
        assertThat(told.getString("article")).isEqualTo("Art. 16");
        assertThat(told.getString("claimBy")).isEqualTo("2026-12-21");
        assertThat(told.getBoolean("claimByCertain")).isTrue();
        assertThat(told.getList("arithmetic.kind")).containsExactly("BAND", "BAND", "REWARD");
        assertThat(told.getList("arithmetic.resultFen")).containsExactly(300_000, 800_000, 1_100_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DIFFERS        | What you gave is not what came with the report
        INCOMPLETE     | Something is missing
        ACCOUNT_CLOSED | The account is closed
        ''             | The bank could not make the transfer
        """)
    void a_claim_that_came_back_says_why_until_another_is_made(String note, String words) {
        var receipt = reports.file(ReportStage.REWARD_CLAIMED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        Granted.step(receipt.caseNumber(), "CLAIMED");
        Granted.step(receipt.caseNumber(), "RETURNED", note);

        assertThat(ask(receipt).jsonPath().getString("returned")).isEqualTo(note.isEmpty() ? "OTHER" : note);
        assertThat(page("en", receipt)).contains("Your claim came back", words);
        Granted.step(receipt.caseNumber(), "CLAIMED");
        assertThat(ask(receipt).jsonPath().getMap("")).doesNotContainKey("returned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Sent back after payment", "zh-CN|款项发放后被银行退回"})
    void what_the_bank_sent_back_after_it_had_paid_is_told_so_until_it_is_claimed_anew(String language, String words) {
        var receipt = reports.file(ReportStage.REWARD_CLAIMED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        Granted.step(receipt.caseNumber(), "PAID");
        Granted.step(receipt.caseNumber(), "RETURNED", "ACCOUNT_CLOSED");

        assertThat(ask(receipt).jsonPath().getMap(""))
                .containsEntry("state", "CLAIMABLE")
                .containsEntry("returned", "ACCOUNT_CLOSED")
                .containsEntry("returnedAfterPayment", true);
        assertThat(page(language, receipt)).contains(words, "/claim\"");
        Granted.step(receipt.caseNumber(), "CLAIMED");
        assertThat(ask(receipt).jsonPath().getMap("")).doesNotContainKey("returnedAfterPayment");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_told_as_itself_and_the_page_has_words_for_it_in_both_languages(ReturnedBecause reason) {
        var receipt = reports.file(ReportStage.REWARD_CLAIMED);
        Granted.step(Granted.notified(receipt.caseNumber(), "2026-10-20"), "RETURNED", reason.name());

        assertThat(ask(receipt).jsonPath().getString("returned")).isEqualTo(reason.name());
        assertThat(page("en", receipt)).contains("Your claim came back").doesNotContain(reason.name());
        assertThat(page("zh-CN", receipt)).contains("上次申领退回").doesNotContain(reason.name());
    }

    @Test
    void a_term_that_nobody_can_say_yet_is_told_as_far_as_it_goes() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-11-20");

        var told = ask(receipt).jsonPath();

        assertThat(told.getString("claimBy")).isEqualTo("2027-01-20");
        assertThat(told.getBoolean("claimByCertain")).isFalse();
    }

    @Test
    void a_lapse_is_told_before_the_clock_has_written_it_down() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2024-03-07");

        var told = ask(receipt).jsonPath();

        assertThat(told.getString("state")).isEqualTo("LAPSED");
        assertThat(told.getString("claimBy")).isEqualTo("2024-05-07");
    }

    @Test
    void a_refusal_is_told_with_its_reason() {
        var receipt = reports.file(ReportStage.CLOSED);
        Granted.step(Granted.proposed(receipt.caseNumber()), "REFUSED", "known to the bureau before");

        assertThat(ask(receipt).jsonPath().getMap(""))
                .containsEntry("state", "REFUSED")
                .containsEntry("reason", "known to the bureau before")
                .doesNotContainKey("amountFen");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "CLAIMED, CLAIMED",
        "CHECKED, CLAIMED",
        "ORDERED, CLAIMED",
        "PAID, PAID",
        "RETURNED, CLAIMABLE",
        "LAPSED, LAPSED",
        "STOPPED, STOPPED",
        "RECOVERY, STOPPED",
        "RECOVERED, STOPPED"
    })
    void a_step_is_told_in_the_words_of_the_reporter(String step, String state) {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.step(Granted.notified(receipt.caseNumber(), "2026-10-20"), step);

        assertThat(ask(receipt).jsonPath().getString("state")).isEqualTo(state);
    }

    @Test
    void a_wrong_receipt_learns_nothing() {
        var known = Granted.notified(reports.file(ReportStage.REWARD_GRANTED).caseNumber(), "2026-10-20");
        var other = new ReceiptSecret("1".repeat(26));

        var wrong = ask(new ReportReceipt(known, other));

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(ask(new ReportReceipt(new CaseNumber("FW-ZZZZ-ZZZZ"), other)).asString())
                .isEqualTo(wrong.asString());
    }

    static String page(String language, ReportReceipt receipt) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("receipt", receipt.printed())
                .post("/follow-up/" + language)
                .asString();
    }

    static Response ask(ReportReceipt receipt) {
        return given().filter(new OpenApiValidationFilter("../../../openapi/report-follow-up.yaml"))
                .contentType("application/json")
                .body(Map.of("receipt", receipt.printed()))
                .post("/v1/follow-up/reward");
    }
}
