package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Faults;
import org.junit.jupiter.api.Test;

/** A claim, with a fault at the commit and at each call to the keys in turn, sent again with its key. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final int FAILED = 500;
    private static final int MOST_TRIES = 5;
    private static final int MOST_TRIALS = 60;

    private final FiledReports reports;

    FaultsTest(FiledReports reports) {
        this.reports = reports;
    }

    @Test
    void a_fault_at_any_commit_or_answer_leaves_one_claim_and_gives_one_answer() {
        var prepared = Stream.generate(this::claimable)
                .limit(MOST_TRIALS)
                .toList() // before any fault, as a report asks the keys too
                .iterator();

        var boundaries = Faults.atEveryBoundary(trial -> walk(prepared.next()));

        assertThat(boundaries).as("keys, claim").isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_fault_at_any_commit_leaves_one_waiver_and_gives_one_answer() {
        var prepared =
                Stream.generate(this::claimable).limit(MOST_TRIALS).toList().iterator();

        var boundaries = Faults.atEveryBoundary(trial -> {
            var receipt = prepared.next();
            var key = UUID.randomUUID();
            var answer = waive(key, receipt).asString();

            assertThat(waive(key, receipt).asString()).isEqualTo(answer);
            assertThat(Granted.texts(
                            "select step from reward_step where case_number = ? order by number",
                            receipt.caseNumber().value()))
                    .endsWith("NOTIFIED", "WAIVED");
            assertThat(Granted.texts(
                            "select type from outbox where detail::json ->> 'subject' = ?",
                            receipt.caseNumber().value()))
                    .containsExactly("RewardLapsed");
        });

        assertThat(boundaries).as("waiver").isGreaterThanOrEqualTo(1);
    }

    private static Response waive(UUID key, ReportReceipt receipt) {
        return insist(key, "waiver", Map.of("receipt", receipt.printed(), "waived", true), 200);
    }

    private ReportReceipt claimable() {
        var receipt = reports.file(ReportStage.REWARD_GRANTED);
        Granted.notified(receipt.caseNumber(), "2026-10-20");
        return receipt;
    }

    private static void walk(ReportReceipt receipt) {
        var key = UUID.randomUUID();

        var answer = claim(key, receipt).asString();

        assertThat(claim(key, receipt).asString()).isEqualTo(answer);
        assertThat(left(receipt)).containsExactly("4 steps", "1 claims", "1 audits", "1 events");
    }

    private static List<String> left(ReportReceipt receipt) {
        var number = receipt.caseNumber().value();
        var approval = Granted.approvalOf(receipt.caseNumber());
        return List.of(
                Granted.texts("select count(*) from reward_step where case_number = ?", number)
                                .getFirst() + " steps",
                Granted.texts("select count(*) from payout_claim where approval_number = ?", approval)
                                .getFirst() + " claims",
                Granted.texts("select count(*) from audit_row where subject = ?", approval)
                                .getFirst() + " audits",
                Granted.texts("select count(*) from outbox where detail::json ->> 'subject' = ?", approval)
                                .getFirst() + " events");
    }

    private static Response claim(UUID key, ReportReceipt receipt) {
        var body = Map.of(
                "receipt", receipt.printed(),
                "holder", "DEMONSTRATION",
                "account", "621700001111",
                "bank", "DEMONSTRATION",
                "document", "DEMONSTRATION");
        return insist(key, "claim", body, 201);
    }

    private static Response insist(UUID key, String act, Map<String, ?> body, int status) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = given().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/follow-up/reward/" + act);
            if (answer.statusCode() < FAILED) {
                assertThat(answer.statusCode()).isEqualTo(status);
                return answer;
            }
            Boundary.mend();
        }
        throw new AssertionError(act + " fails for ever");
    }
}
