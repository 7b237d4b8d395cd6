package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** A penalty that two persons decide, served and paid, with a fault at each commit and each call to the bus in turn. */
@QuarkusTest
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class SignatureFaultsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FAILED = 500;
    private static final int MOST_TRIES = 5;
    private static final String[] STATE = {
        "select case_number, stage from case_file where case_number = 'MARK'",
        "select case_number, number, refund_fen, fine_fen, facts, proposed_by from penalty_proposal where case_number = 'MARK'",
        "select case_number, number, outcome, ended_by from penalty_proposal_end where case_number = 'MARK'",
        "select case_number, refund_fen, fine_fen, decided_by from penalty_decision where case_number = 'MARK'",
        "select case_number, number, kind, on_day, amount_fen, recorded_by from procedure_entry where case_number = 'MARK'",
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
    void a_fault_at_any_commit_or_answer_leaves_one_proposal_one_decision_and_one_record() {
        sweep(); // what earlier tests left
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed).hasSize(14);
        assertThat(boundaries).as("seven acts, and the bus").isGreaterThanOrEqualTo(8);
    }

    private List<String> walk() {
        var number = Rows.aCase("ACCEPTED", "410000");
        act("investigator", "staff-1", number, "findings", """
                {"kind": "AGENCY_FRAUD", "amountFen": 500000, "intent": false}""");
        act("investigator", "staff-1", number, "findings", """
                {"kind": "OVER_CHARGING", "amountFen": 100, "intent": false}""");
        act("adjudicator", "staff-1", number, "penalty", """
                {"decidedOn": "2026-04-01", "parts": [{"finding": 2, "multiple": "1"}, {"finding": 1, "multiple": "2",
                  "band": "一般", "reason": "as weighed", "firstViolation": true, "correctedPromptly": true}]}""");
        act("adjudicator", "staff-2", number, "penalty/signature", "{\"proposal\": 1}");
        var day = Rows.one("select decided_on::text from penalty_decision where case_number = ?", number);
        act("investigator", "staff-1", number, "procedure", """
                {"kind": "MILESTONE", "on": "%s", "milestone": "SERVED", "addressee": "AGENCY"}""".formatted(day));
        act("finance", "staff-3", number, "procedure", """
                {"kind": "PAYMENT", "on": "%s", "ledger": "FINE", "amountFen": 1000000, "addressee": "AGENCY"}""".formatted(day));
        sweep();
        return Stream.concat(Ledger.dump(number, STATE).stream(), FakeAws.eventsAbout(number).stream())
                .toList();
    }

    private static void act(String role, String who, String number, String act, String body) {
        var key = UUID.randomUUID().toString();
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer = Desk.carelessly(Gateway.staff(who, role))
                    .request()
                    .header(Caller.KEY, key)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/v1/cases/" + number + "/" + act);
            if (answer.statusCode() < FAILED) {
                assertThat(answer.statusCode()).as(act).isEqualTo(200);
                return;
            }
            Boundary.mend();
        }
        throw new AssertionError(act + " fails for ever");
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }
}
