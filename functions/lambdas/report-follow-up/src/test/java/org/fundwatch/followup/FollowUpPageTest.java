package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FollowUpPageTest {
    private final FiledReports reports;

    FollowUpPageTest(FiledReports reports) {
        this.reports = reports;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, /follow-up/zh-CN", "en-GB, /follow-up/en"})
    void leads_to_the_page_in_the_reader_s_language(String accepted, String page) {
        var answer = given().redirects()
                .follow(false)
                .header("Accept-Language", accepted)
                .get("/follow-up");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 查询举报办理进度", "en, Follow your report"})
    void asks_for_the_receipt_in_its_language(String language, String title) {
        var page = given().get("/follow-up/" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.asString())
                .contains(title, "<label for=\"receipt\">")
                .doesNotContain("<script", "http://", "https://");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RECEIVED            | 已收到，等待受理 | Received, waiting to be accepted
        ACCEPTED            | 已受理，正在调查 | Accepted, under investigation
        REFUSED             | 不予受理         | Not accepted
        SUBSTANTIATED       | 查证属实         | Found to be true
        UNSUBSTANTIATED     | 查证不实         | Not found to be true
        PENALTY_DECIDED     | 已作出处罚决定   | A penalty has been decided
        PENALTY_REVOKED     | 处罚决定已撤回   | The penalty no longer holds
        REWARD_UNDER_REVIEW | 举报奖励审核中   | A reward is being reviewed
        REWARD_GRANTED      | 举报奖励已批准   | A reward has been approved
        REWARD_CLAIMED      | 举报奖励已申领，等待核验和发放 | The reward has been claimed; it is being checked and paid
        REWARD_PAID         | 举报奖励已发放   | The reward has been paid
        REWARD_STOPPED      | 举报奖励停止办理 | The reward goes no further
        REWARD_LAPSED       | 举报奖励已经放弃，或者逾期未领，视为放弃 | The reward was given up, or was not claimed in time and counts as given up
        CLOSED              | 已办结           | Closed
        """)
    void says_every_stage_in_words(ReportStage stage, String chinese, String english) {
        var receipt = reports.file(stage).printed();

        assertThat(ask("zh-CN", receipt).asString()).contains("<h1>" + chinese + "</h1>", "2026-03-02");
        assertThat(ask("en", receipt).asString())
                .contains("<h1>" + english + "</h1>")
                .doesNotContain(receipt);
    }

    @Test
    void shows_what_was_typed_when_a_character_is_wrong() {
        var page = ask("en", "FW-<typed>");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("A character of the receipt is wrong", "value=\"FW-&lt;typed&gt;\"");
    }

    @Test
    void tells_no_more_than_that_nothing_was_found() {
        var receipt = new ReportReceipt(new CaseNumber("FW-ZZZZ-ZZZZ"), new ReceiptSecret("1".repeat(26)));

        var page = ask("zh-CN", receipt.printed());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("没有找到与这份回执对应的举报");
    }

    @Test
    void has_no_page_in_other_languages() {
        assertThat(given().get("/follow-up/fr").statusCode()).isEqualTo(404);
    }

    private static Response ask(String language, String receipt) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("receipt", receipt)
                .post("/follow-up/" + language);
    }
}
