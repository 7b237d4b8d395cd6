package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.checking.KnowledgeSource;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.claimvalidation.Outcome.Later;
import org.fundwatch.claimvalidation.Outcome.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Late, broken or without a record: care goes on, and what was asked is checked later. */
class GoOnTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final Parts parts = new Parts();

    @AfterEach
    void let_go() {
        end.countDown();
    }

    @Test
    void in_time_it_is_checked_and_only_its_record_is_sent() {
        var outcome = ask();

        assertThat(outcome).isInstanceOf(Outcome.Checked.class);
        assertThat(parts.sent()).extracting(it -> it.text("type")).containsExactly("ClaimCheckRecorded");
    }

    @Test
    void a_slow_engine_is_not_waited_for() {
        parts.budget(40).engine((claim, edition) -> {
            sleepUntilTheEnd();
            return ClaimCheck.decide(claim, edition);
        });

        assertQueued(ask(), Reason.LATE);
    }

    @Test
    void a_broken_engine_holds_nobody_up() {
        parts.engine((_, _) -> {
            throw new IllegalStateException("broken");
        });

        assertQueued(ask(), Reason.BROKEN);
    }

    @Test
    void while_a_wanted_knowledge_file_is_missing_claims_wait() {
        parts.source(KnowledgeSource.of(Path.of("/nowhere/edition.fwk"), "key"));

        assertQueued(ask(), Reason.NO_EDITION);
    }

    @Test
    void a_queue_that_refuses_once_takes_the_claim_itself() {
        var calls = new AtomicInteger();
        parts.sending(() -> {
            if (calls.getAndIncrement() == 0) {
                Parts.down().run();
            }
        });

        assertQueued(ask(), Reason.NOT_RECORDED);
    }

    @Test
    void where_the_queue_is_down_it_waits_nowhere_and_care_goes_on() {
        parts.sending(Parts.down());

        assertThat(ask()).isEqualTo(new Outcome.GoOn(ask().checkId(), Reason.NOT_RECORDED, Later.NOT_QUEUED));
        assertThat(parts.sent()).isEmpty();
    }

    @Test
    void where_the_key_service_is_down_it_waits_nowhere_since_nobody_could_tell_its_visit() {
        parts.coding(Parts.down());

        assertThat(ask()).isEqualTo(new Outcome.GoOn(ask().checkId(), Reason.NOT_RECORDED, Later.NOT_QUEUED));
    }

    @Test
    void a_queue_that_is_slow_is_not_waited_for_either() {
        parts.budget(40).sending(this::sleepUntilTheEnd);

        assertThat(ask()).isEqualTo(new Outcome.GoOn(ask().checkId(), Reason.LATE, Later.NOT_QUEUED));
    }

    @Test
    void what_waits_names_no_patient_and_no_visit_and_is_the_claim_that_was_asked_about() {
        parts.engine((_, _) -> {
            throw new IllegalStateException("broken");
        });
        ask();

        var waiting = ClaimWaiting.of(parts.sent().getFirst().child("data"));
        var claim = PackedClaim.unpacked(waiting.claim());
        assertThat(String.valueOf(claim.asRead()))
                .doesNotContain(Hospital.CANARY.get(0), Hospital.CANARY.get(2), Hospital.CANARY.get(4));
        assertThat(waiting.toString()).doesNotContain(waiting.claim());
        var result = ClaimCheck.decide(ClaimForm.read(claim, Token.CODE), Parts.EDITION);
        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("R049", "R081");
        assertThat(result.findings().getFirst().extent().visits()).containsExactly("/history/0");
    }

    private Outcome ask() {
        return parts.ask(Token.CODE, Hospital.aStay());
    }

    private void assertQueued(Outcome outcome, Reason reason) {
        assertThat(outcome).isEqualTo(new Outcome.GoOn(outcome.checkId(), reason, Later.QUEUED));
        assertThat(parts.sent()).singleElement().satisfies(message -> {
            assertThat(message.text("type")).isEqualTo("ClaimWaiting");
            assertThat(ClaimWaiting.of(message.child("data")).checkId()).isEqualTo(outcome.checkId());
        });
    }

    private void sleepUntilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
