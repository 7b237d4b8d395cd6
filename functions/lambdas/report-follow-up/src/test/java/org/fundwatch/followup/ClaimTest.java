package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.Claims.TOKEN;
import static org.fundwatch.followup.Claims.approval;
import static org.fundwatch.followup.Claims.assertProblem;
import static org.fundwatch.followup.Claims.body;
import static org.fundwatch.followup.Claims.claim;
import static org.fundwatch.followup.Claims.steps;
import static org.fundwatch.followup.Claims.told;
import static org.fundwatch.followup.Claims.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimTest {
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
    void a_claim_without_an_identity_document_is_told_so_at_the_door_and_takes_nothing() {
        var receipt = claimable();
        var body = new HashMap<>(body(receipt));
        body.remove("document");

        var answer = given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/v1/follow-up/reward/claim");

        assertProblem(answer, 422, "request/malformed");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo("/document");
        assertThat(steps(receipt.caseNumber().value())).endsWith("NOTIFIED");
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
    void one_key_on_two_receipts_takes_the_claim_of_each() {
        var key = UUID.randomUUID();
        var one = claimable();
        var other = claimable();

        assertThat(claim(key, body(one)).statusCode()).isEqualTo(201);
        assertThat(claim(key, body(other)).statusCode()).isEqualTo(201);

        assertThat(told(one)).hasSize(1);
        assertThat(told(other)).hasSize(1);
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

    private ReportReceipt claimable() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }
}
