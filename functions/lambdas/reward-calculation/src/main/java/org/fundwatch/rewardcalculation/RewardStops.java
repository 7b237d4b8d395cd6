package org.fundwatch.rewardcalculation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.published.RewardStopped;
import org.fundwatch.rewards.published.RewardStopped.Cause;
import org.fundwatch.rewards.published.RewardStopped.Outcome;
import org.fundwatch.rewards.store.RewardSteps;

/** A case that falls stops its reward before the payment and opens a recovery after it, once, also before it is proposed. */
@ApplicationScoped
class RewardStops {
    private final Inbox inbox;
    private final RewardSteps steps;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;
    private final TimeSource time;

    RewardStops(Inbox inbox, RewardSteps steps, Audit audit, Outbox outbox, Randomness randomness, TimeSource time) {
        this.inbox = inbox;
        this.steps = steps;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
        this.time = time;
    }

    Uni<Void> stop(Notice.Revoked revoked) {
        return Panache.withTransaction(() -> inbox.once(RewardLedger.NAME, revoked.eventId(), () -> revoke(revoked)))
                .replaceWithVoid();
    }

    private Uni<Void> revoke(Notice.Revoked revoked) {
        return revoked.isOfFirst() ? stopped(revoked) : tell(revoked, Outcome.NONE);
    }

    private Uni<Void> stopped(Notice.Revoked revoked) {
        return steps.of(revoked.caseNumber())
                .chain(history -> history.after(RewardAct.REVOKE)
                        .map(to -> take(revoked, history, to))
                        .orElseGet(() -> tell(revoked, Outcome.NONE)));
    }

    /** Somebody quicker fails the message: it comes back and finds what they did. */
    private Uni<Void> take(Notice.Revoked revoked, RewardHistory history, RewardStep to) {
        var step = new TakenStep(
                history.next(),
                to,
                time.now(),
                Optional.of(new ActorId(RewardLedger.NAME)),
                history.approval(),
                Optional.of(revoked.reason()));
        return steps.take(revoked.caseNumber(), step)
                .invoke(taken -> {
                    if (!taken) {
                        throw new IllegalStateException("the reward took another step meanwhile");
                    }
                })
                .chain(() -> audit.record(entry(revoked, step)))
                .chain(() -> tell(revoked, to == RewardStep.RECOVERY ? Outcome.RECOVERY : Outcome.STOPPED));
    }

    private Uni<Void> tell(Notice.Revoked revoked, Outcome outcome) {
        var event = new RewardStopped(revoked.caseNumber(), revoked.decision(), outcome, Cause.REVOKED);
        return outbox.append(
                randomness.uuid(),
                RewardStopped.TYPE,
                revoked.caseNumber().value(),
                time.now(),
                RewardStopped.SCHEMA,
                event.data());
    }

    private static AuditEntry entry(Notice.Revoked revoked, TakenStep step) {
        var details = Map.of("step", step.step().name(), "reason", revoked.reason());
        return new AuditEntry(
                RewardLedger.NAME, "stop-reward", revoked.caseNumber().value(), step.at(), details);
    }
}
