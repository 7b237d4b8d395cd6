package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.Claims.TOKEN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporter may give the reward up, known as for a claim; then the procedure has ended. */
@QuarkusTest
class WaiverTest {
    private static final String STEPS = "select step from reward_step where case_number = ? order by number";
    private final FiledReports reports;

    WaiverTest(FiledReports reports) {
        this.reports = reports;
    }

    @ParameterizedTest
    @CsvSource({"NOTIFIED", "CLAIMED", "CHECKED", "RETURNED"})
    void a_reward_that_is_not_on_its_way_yet_is_given_up_once(String stands) {
        var receipt = notified();
        Granted.step(receipt.caseNumber(), stands);

        waive(receipt, "true").statusCode(200).body("state", equalTo("WAIVED"));
        waive(receipt, "true").statusCode(200).body("state", equalTo("WAIVED"));

        assertThat(Granted.texts(STEPS, receipt.caseNumber().value()))
                .endsWith("WAIVED")
                .containsOnlyOnce("WAIVED");
        assertThat(Granted.texts(
                        "select type from outbox where detail::json ->> 'subject' = ?",
                        receipt.caseNumber().value()))
                .containsExactly("RewardLapsed");
    }

    @Test
    void the_answer_stays_the_same_under_every_key_also_when_a_transfer_arrives_after_all() {
        var receipt = notified();
        var first = waive(receipt, "true").statusCode(200).extract().asString();

        Granted.step(receipt.caseNumber(), "RECOVERY");
        assertThat(waive(receipt, "true").statusCode(200).extract().asString()).isEqualTo(first);
        Granted.step(receipt.caseNumber(), "RECOVERED");
        assertThat(waive(receipt, "true").statusCode(200).extract().asString()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"ORDERED, CLAIMED", "PAID, PAID", "STOPPED, STOPPED", "LAPSED, LAPSED"})
    void what_is_on_its_way_or_over_is_not_given_up(String stands, String state) {
        var receipt = notified();
        Granted.step(receipt.caseNumber(), stands);

        waive(receipt, "true")
                .statusCode(409)
                .body("type", endsWith("/reward/not-claimable"))
                .body("state", equalTo(state));
    }

    @Test
    void nobody_gives_a_reward_up_by_mistake_or_before_there_is_one() {
        waive(notified(), "false").statusCode(422).body("pointer", equalTo("/waived"));

        var early = reports.file(ReportStage.REWARD_UNDER_REVIEW);
        Granted.proposed(early.caseNumber());
        waive(early, "true").statusCode(409).body("state", equalTo("UNDER_REVIEW"));
    }

    @Test
    void who_has_the_receipt_alone_gives_nothing_up_where_a_token_was_given() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");

        waive(receipt, "true").statusCode(422).body("type", endsWith("/reward/token-wrong"));
        waive(receipt, "true, \"token\": \"not-the-one\"").statusCode(422);
        waive(receipt, "true, \"token\": \"" + TOKEN + "\"").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 奖励已经放弃, 您已经自愿放弃", "en, The reward was given up, You gave the reward up"})
    void it_is_given_up_by_the_form_without_script(String language, String done, String followed) {
        var receipt = notified();
        var page = "/follow-up/" + language;

        assertThat(submit(page, "", receipt)).contains("/follow-up/" + language + "/waiver");
        given().get(page + "/waiver").then().statusCode(200).body(containsString("name=\"waived\""));
        assertThat(submit(page + "/waiver", "", receipt)).contains("role=\"alert\"");
        assertThat(submit(page + "/waiver", "yes", receipt)).contains("<h1>" + done);
        assertThat(submit(page, "", receipt)).contains(followed).doesNotContain("/waiver");
    }

    private ReportReceipt notified() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }

    private static ValidatableResponse waive(ReportReceipt receipt, String waived) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"receipt\": \"%s\", \"waived\": %s}".formatted(receipt.printed(), waived))
                .post("/v1/follow-up/reward/waiver")
                .then();
    }

    private static String submit(String page, String waived, ReportReceipt receipt) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("receipt", receipt.printed())
                .formParam("waived", waived)
                .post(page)
                .asString();
    }
}
