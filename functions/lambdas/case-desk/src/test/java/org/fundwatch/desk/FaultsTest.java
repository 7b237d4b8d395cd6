package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** A case from its acceptance to its end, with a fault at each commit and each call to the bus in turn. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class FaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int FAILED = 500;
    private static final int MOST_TRIES = 5;
    private static final String[] STATE = {
        "select case_number, stage from case_file where case_number = 'MARK'",
        "select case_number, number, kind, amount_fen, intent, recorded_by from finding where case_number = 'MARK'",
        "select case_number, refund_fen, fine_fen, policy_id, decided_by from penalty_decision where case_number = 'MARK'",
        "select * from penalty_part where case_number = 'MARK'",
        "select actor, act, subject, details from audit_row where subject = 'MARK'",
        """
        select type, detail::jsonb -> 'data' as data, sent_at is null as waits
          from outbox where detail::jsonb ->> 'subject' = 'MARK'"""
    };

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_leaves_every_act_done_audited_and_told_once() {
        sweep(); // what earlier tests left
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(14);
        assertThat(boundaries)
                .as("act, bus, marked as sent; no event for a finding")
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void a_fault_at_any_commit_or_answer_leaves_every_step_of_a_reward_taken_audited_and_told_once() {
        sweep();
        var undisturbed = reward();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(reward()).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(9);
        assertThat(boundaries).as("three steps, bus, marked as sent").isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_fault_at_any_commit_or_answer_takes_a_paid_reward_back_once_and_recovers_it_once() {
        sweep();
        var undisturbed = takenBack();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(takenBack()).isEqualTo(undisturbed));

        assertThat(undisturbed)
                .anyMatch(row -> row.contains("RECOVERED"))
                .anyMatch(row -> row.contains("RewardStopped"));
        assertThat(boundaries)
                .as("review, approval, request, decision, recovery, bus, marked as sent")
                .isGreaterThanOrEqualTo(7);
    }

    /** A paid reward that one asks to take back and another takes back, and whose money comes back. */
    private List<String> takenBack() {
        var number = Proposed.in("130000");
        act("adjudicator", number, "reward/review", Proposed.ANSWERS);
        act("staff-2", "adjudicator", number, "reward/approval", """
                {"fundSource": "city-budget", "budgetYear": 2024}""");
        var approval = Rows.one("select approval_number from reward_approval where case_number = ?", number);
        Transfers.paid(approval);
        Rows.aStep(approval, "PAID");
        act("adjudicator", number, "reward/recall", """
                {"grounds": "FORGED_MATERIAL", "reason": "the receipts were drawn"}""");
        act("staff-2", "adjudicator", number, "reward/recall/decision", "{\"recall\": 1}");
        insist("staff-3", "reward-payer", "/v1/rewards/" + approval + "/recovery", "{\"voucher\": \"first\"}");
        sweep();
        return Stream.concat(
                        Ledger.dump(
                                number,
                                "select number, step, by_actor, note from reward_step where case_number = 'MARK'",
                                "select r.number, r.voucher, r.recorded_by from reward_recovery r join reward_approval a using (approval_number) where a.case_number = 'MARK'",
                                "select number, grounds from reward_recall where case_number = 'MARK'",
                                """
                                select r.actor, r.act from audit_row r where r.subject in ('MARK',
                                  (select approval_number from reward_approval where case_number = 'MARK'))""",
                                "select type, sent_at is null as waits from outbox where detail::jsonb ->> 'subject' = 'MARK'")
                                .stream(),
                        FakeAws.eventsAbout(number).stream())
                .toList();
    }

    /** A reward from its review to the notice; the approval number is drawn anew each time and left out. */
    private List<String> reward() {
        var number = Proposed.in("130000");
        act("adjudicator", number, "reward/review", Proposed.ANSWERS);
        act("staff-2", "adjudicator", number, "reward/approval", """
                {"fundSource": "city-budget", "budgetYear": 2024}""");
        act("adjudicator", number, "reward/notice", "{\"receivedOn\": \"%s\"}".formatted(LocalDate.now(CHINA)));
        sweep();
        return Stream.concat(
                        Ledger.dump(
                                number,
                                "select number, step, by_actor from reward_step where case_number = 'MARK'",
                                "select amount_fen, fund_source, budget_year from reward_approval where case_number = 'MARK'",
                                "select actor, act, details from audit_row where subject = 'MARK'",
                                "select type, sent_at is null as waits from outbox where detail::jsonb ->> 'subject' = 'MARK'")
                                .stream(),
                        FakeAws.eventsAbout(number).stream())
                .toList();
    }

    /** Every act, tried again with its key after each failure. */
    private List<String> walk() {
        var number = Rows.aCase("RECEIVED");
        act("intake-officer", number, "acceptance", "{}");
        act("investigator", number, "findings", """
                {"kind": "OVER_CHARGING", "amountFen": 100, "intent": false}""");
        act("adjudicator", number, "penalty", """
                {"decidedOn": "2024-05-06", "parts": [{"finding": 1, "multiple": "1"}]}""");
        act("adjudicator", number, "closure", "{\"outcome\": \"SUBSTANTIATED\"}");
        sweep();
        return Stream.concat(Ledger.dump(number, STATE).stream(), FakeAws.eventsAbout(number).stream())
                .toList();
    }

    private static void act(String role, String number, String act, String body) {
        act("staff-1", role, number, act, body);
    }

    private static void act(String who, String role, String number, String act, String body) {
        insist(who, role, "/v1/cases/" + number + "/" + act, body);
    }

    private static void insist(String who, String role, String path, String body) {
        var key = UUID.randomUUID().toString();
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = Desk.carelessly(Gateway.staff(who, role))
                    .request()
                    .header(Caller.KEY, key)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(path);
            if (answer.statusCode() < FAILED) {
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError(path + " fails for ever");
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
