package org.fundwatch.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.RewardTest.ask;
import static org.fundwatch.followup.RewardTest.page;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reporter reads of the reward on the page of the receipt. */
@QuarkusTest
class RewardPageTest {
    private final FiledReports reports;

    RewardPageTest(FiledReports reports) {
        this.reports = reports;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,第十六条", "en,Art. 16"})
    void the_page_of_a_refusal_cites_the_article_as_its_reader_counts_it(String language, String article) {
        var receipt = reports.file(ReportStage.CLOSED);
        Granted.step(Granted.proposed(receipt.caseNumber()), "REFUSED", "known to the bureau before");

        assertThat(page(language, receipt)).contains("<dd>the text of Hebei " + article + "</dd>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zh-CN | 案值中的 400000.00 元 × 2% = 8000.00 元 | 到 2026-12-21 为止
        en    | 400000.00 yuan of the case value × 2% = 8000.00 yuan | 2026-12-21, that day included
        """)
    void the_page_tells_the_arithmetic_in_words_and_leads_to_the_claim(String language, String line, String term) {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        var page = page(language, receipt);

        assertThat(page)
                .contains(line, term, "href=\"/follow-up/" + language + "/claim\"")
                .doesNotContain("<script", receipt.printed(), Granted.approvalOf(receipt.caseNumber()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "APPROVED", "CLAIMED"})
    void the_page_offers_no_claim_where_there_is_none(String step) {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        switch (step) {
            case "PROPOSED" -> Granted.proposed(receipt.caseNumber());
            case "APPROVED" -> Granted.approved(receipt.caseNumber());
            default -> Granted.step(Granted.notified(receipt.caseNumber(), "2026-10-20"), step);
        }

        var page = page("en", receipt);

        assertThat(page).contains("<h2 id=\"reward\">").doesNotContain("/claim\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STOPPED            | RECONSIDERATION | DECISION_FELL   |      | penalty decision that it rests on was taken back
        STOPPED            | HIDDEN_FACTS    | HIDDEN_FACTS    |      | by hiding facts
        RECOVERY           | FORGED_MATERIAL | FORGED_MATERIAL | DUE  | has to be returned
        RECOVERY RECOVERED | COURT           | DECISION_FELL   | DONE | It was returned
        """)
    void a_reward_that_was_stopped_says_why_and_what_becomes_of_the_money(
            String steps, String note, String why, String repayment, String words) {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        var number = Granted.step(Granted.notified(receipt.caseNumber(), "2026-10-20"), "PAID");
        Stream.of(steps.split(" ")).forEach(step -> Granted.step(number, step, note));

        var told = ask(receipt).jsonPath();

        assertThat(told.getString("stopped")).isEqualTo(why);
        assertThat(told.getString("repayment")).isEqualTo(repayment);
        assertThat(told.getString("amountFen")).isEqualTo(repayment == null ? null : "1100000");
        assertThat(page("en", receipt)).contains(words, "It goes no further");
    }

    @Test
    void a_waived_reward_that_was_paid_all_the_same_has_to_come_back() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        var number = Granted.notified(receipt.caseNumber(), "2026-10-20");
        Stream.of("WAIVED", "RECOVERY").forEach(step -> Granted.step(number, step));

        assertThat(ask(receipt).jsonPath().getString("stopped")).isEqualTo("WAIVED");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 到 2024-05-07 为止", "en, Ended on 2024-05-07"})
    void a_lapse_says_its_last_day(String language, String words) {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2024-03-07");

        assertThat(page(language, receipt)).contains(words);
    }

    @Test
    void a_part_is_told_as_a_whole_and_nothing_tells_that_others_reported() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.partNotified(receipt.caseNumber(), "2026-10-20", 550_000);

        var told = ask(receipt);

        assertThat(told.jsonPath().getLong("amountFen")).isEqualTo(550_000);
        assertThat(told.jsonPath().getString("article")).isEqualTo("Art. 16");
        assertThat(told.jsonPath().getList("arithmetic.kind")).containsExactly("FORMULA", "REWARD");
        assertThat(told.jsonPath().getList("arithmetic.resultFen")).containsExactly(550_000, 550_000);
        assertThat(told.asString()).doesNotContain("joint", "arrival");
        assertThat(page("en", receipt)).contains("5500.00 yuan", "<h3>", "/claim\"");
    }

    @Test
    void the_first_reporter_who_has_the_whole_reads_what_one_who_reported_alone_reads() {
        var first = reports.file(ReportStage.REWARD_GRANTED);
        Granted.partNotified(first.caseNumber(), "2026-10-20", 1_100_000);
        var alone = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(alone.caseNumber(), "2026-10-20");

        assertThat(ask(first).asString().replace(first.caseNumber().value(), ""))
                .isEqualTo(ask(alone).asString().replace(alone.caseNumber().value(), ""));
    }
}
