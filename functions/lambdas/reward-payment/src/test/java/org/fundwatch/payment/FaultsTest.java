package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** A reward from its claim to its second, payment and, sent back by the bank, to its third, with a fault at each commit and each answer of the vault. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final int FAILED = 500;
    private static final int MOST_TRIES = 5;
    private static final String[] STATE = {
        "select number, step, by_actor from reward_step where approval_number = 'MARK'",
        "select number, outcome, proof, fields, checked_by from payout_check where approval_number = 'MARK'",
        "select number, amount_fen, state, ordered_by, bank_reference, return_reason, settled_by, sent_back_reference, sent_back_by from payment_order where approval_number = 'MARK'",
        "select f.count, f.sum_fen from payment_file f join payment_order o on o.file_id = f.id where o.approval_number = 'MARK'",
        "select actor, act, details from audit_row where subject = 'MARK' or details ->> 'approvals' = 'MARK'",
        "select type, detail::jsonb -> 'data' as data from outbox where detail::jsonb ->> 'subject' = 'MARK'"
    };

    @Test
    void a_fault_at_any_commit_or_answer_pays_no_reward_twice_and_loses_none() {
        SmallVault.willing();
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed)
                .anyMatch(row -> row.contains("\"state\": \"PAID\""))
                .anyMatch(row -> row.contains("\"state\": \"SENT_BACK\""))
                .anyMatch(row -> row.contains("RewardReturned"))
                .anyMatch(row -> row.contains("RewardPaid"));
        assertThat(boundaries)
                .as(
                        "check: vault, commit; order: commit, vault; return: commit; again; paid: commit; sent back: commit; again")
                .isEqualTo(16);
    }

    private static List<String> walk() {
        var approval = Rows.claimed();
        insist(Bureau.CHECKER, "/v1/payouts/" + approval + "/check", "{}");
        insist(Bureau.CLERK, "/v1/payment-files", Bureau.batch(approval));
        insist(Bureau.CLERK, "/v1/payouts/" + approval + "/return", Bureau.returned(approval, 1));
        insist(Bureau.CHECKER, "/v1/payouts/" + approval + "/check", "{}");
        insist(Bureau.CLERK, "/v1/payment-files", Bureau.batch(approval));
        insist(Bureau.CLERK, "/v1/payouts/" + approval + "/payment", Bureau.paid(approval, 2, "20261125-000001"));
        var slip = Bureau.sentBack(approval, 2, "20261202-000007", Rows.today());
        insist(Bureau.CLERK, "/v1/payouts/" + approval + "/paid-return", slip);
        insist(Bureau.CHECKER, "/v1/payouts/" + approval + "/check", "{}");
        insist(Bureau.CLERK, "/v1/payment-files", Bureau.batch(approval));
        insist(Bureau.CLERK, "/v1/payouts/" + approval + "/payment", Bureau.paid(approval, 3, "20261203-000001"));
        return Ledger.dump(approval, STATE);
    }

    /** Tried again with its key after each failure. */
    private static void insist(Gateway who, String path, String body) {
        var key = UUID.randomUUID().toString();
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = send(who, key, path, body);
            if (answer.statusCode() < FAILED) {
                assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(200);
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError(path + " fails for ever");
    }

    private static Response send(Gateway who, String key, String path, String body) {
        return Desk.carelessly(who)
                .request()
                .header(Caller.KEY, key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
