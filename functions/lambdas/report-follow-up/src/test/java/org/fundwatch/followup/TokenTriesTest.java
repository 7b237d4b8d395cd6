package org.fundwatch.followup;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.followup.Claims.TOKEN;
import static org.fundwatch.followup.Claims.assertProblem;
import static org.fundwatch.followup.Claims.body;
import static org.fundwatch.followup.Claims.claim;
import static org.fundwatch.followup.Claims.submit;
import static org.fundwatch.followup.Claims.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.junit.jupiter.api.Test;

/** Whoever holds a receipt and guesses the token gets a few tries at once, and then one each quarter of an hour. */
@QuarkusTest
class TokenTriesTest {
    private static final int FREE = 5;
    private static final int MANY = 12;
    private static final int QUARTER = 900;

    private final FiledReports reports;

    TokenTriesTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void after_five_wrong_tokens_even_the_right_one_waits_and_is_told_how_long() {
        var receipt = afterWrong(FREE);

        var answer = attempt(receipt, TOKEN);

        assertProblem(answer, 429, "reward/too-many-tries");
        assertThat(answer.jsonPath().getInt("retryAfter")).isBetween(1, QUARTER);
        assertThat(answer.header("Retry-After")).isEqualTo(answer.jsonPath().getString("retryAfter"));
        assertThat(answer.asString()).doesNotContain(TOKEN);
    }

    @Test
    void a_quarter_of_an_hour_later_one_is_looked_at_again() {
        var receipt = afterWrong(FREE);

        Granted.aQuarterPassed(receipt.caseNumber());

        assertProblem(attempt(receipt, "another"), 422, "reward/token-wrong");
        assertProblem(attempt(receipt, TOKEN), 429, "reward/too-many-tries");
        Granted.aQuarterPassed(receipt.caseNumber());
        assertThat(attempt(receipt, TOKEN).statusCode()).isEqualTo(201);
    }

    @Test
    void many_guesses_at_the_same_moment_are_no_more_than_those() {
        var receipt = claimable();

        var guesses = IntStream.range(0, MANY)
                .mapToObj(n -> supplyAsync(() -> attempt(receipt, "guess " + n).statusCode()))
                .toList();

        assertThat(guesses.stream().map(CompletableFuture::join).filter(status -> status == 422))
                .hasSize(FREE);
    }

    @Test
    void the_right_one_makes_the_wrong_ones_before_it_forgotten() {
        var receipt = afterWrong(FREE - 1);
        assertThat(attempt(receipt, TOKEN).statusCode()).isEqualTo(201);
        Granted.step(receipt.caseNumber(), "RETURNED", "ACCOUNT_CLOSED");

        assertProblem(attempt(receipt, "another"), 422, "reward/token-wrong");
        assertThat(attempt(receipt, TOKEN).statusCode()).isEqualTo(201);
    }

    @Test
    void a_stranger_with_a_wrong_secret_shuts_nobody_out_and_learns_of_no_token() {
        var receipt = claimable();
        var other = new ReportReceipt(receipt.caseNumber(), new ReceiptSecret("1".repeat(26)));

        IntStream.range(0, FREE + 1).forEach(n -> assertProblem(attempt(other, "guess"), 404, "receipt/unknown"));

        assertThat(attempt(receipt, TOKEN).statusCode()).isEqualTo(201);
    }

    @Test
    void who_forgot_to_give_one_has_not_guessed() {
        var receipt = claimable();

        IntStream.range(0, FREE + 1)
                .forEach(n -> assertProblem(claim(UUID.randomUUID(), body(receipt)), 422, "reward/token-wrong"));

        assertThat(attempt(receipt, TOKEN).statusCode()).isEqualTo(201);
    }

    @Test
    void the_form_says_how_long() {
        var receipt = afterWrong(FREE);

        var page = submit("en", UUID.randomUUID().toString(), with(body(receipt), "token", TOKEN));

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString()).contains("Please try again in 15 minutes");
    }

    @Test
    void while_there_is_nothing_to_claim_no_token_is_told_from_another_or_counted() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.approved(receipt.caseNumber());

        IntStream.range(0, FREE + 1)
                .forEach(n -> assertProblem(attempt(receipt, "guess " + n), 409, "reward/not-claimable"));
        assertProblem(attempt(receipt, TOKEN), 409, "reward/not-claimable");
        assertProblem(claim(UUID.randomUUID(), body(receipt)), 409, "reward/not-claimable");

        assertThat(tries(receipt)).isEmpty();
    }

    @Test
    void after_the_term_and_after_a_claim_a_guess_learns_nothing_either() {
        var late = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(late.caseNumber(), "2024-03-07");
        var claimed = claimable();
        attempt(claimed, TOKEN);

        assertProblem(attempt(late, "another"), 409, "reward/lapsed");
        assertProblem(attempt(claimed, "another"), 409, "reward/not-claimable");

        assertThat(tries(late)).isEmpty();
        assertThat(tries(claimed)).containsExactly("0");
    }

    @Test
    void a_repeat_under_the_same_key_is_proved_by_the_token_too() {
        var receipt = claimable();
        var key = UUID.randomUUID();
        var first = claim(key, with(body(receipt), "token", TOKEN));

        assertProblem(claim(key, with(body(receipt), "token", "another")), 422, "reward/token-wrong");
        assertThat(claim(key, with(body(receipt), "token", TOKEN)).asString()).isEqualTo(first.asString());
    }

    private static List<String> tries(ReportReceipt receipt) {
        return Granted.texts(
                "select tries from claim_try where case_number = ?",
                receipt.caseNumber().value());
    }

    private ReportReceipt afterWrong(int tries) {
        var receipt = claimable();
        IntStream.range(0, tries)
                .forEach(n -> assertProblem(attempt(receipt, "guess " + n), 422, "reward/token-wrong"));
        return receipt;
    }

    private static Response attempt(ReportReceipt receipt, String token) {
        return claim(UUID.randomUUID(), with(body(receipt), "token", token));
    }

    private ReportReceipt claimable() {
        var receipt = reports.fileWith(ClaimToken.of(TOKEN));
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }
}
