package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.published.RewardClaimed;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.PayoutClaim;
import org.fundwatch.rewards.store.PayoutClaims;
import org.fundwatch.rewards.store.RewardSteps;

/** Writes a claim, its step, its audit row and its event in one transaction; event-relay delivers the event. */
@ApplicationScoped
class ClaimLedger {
    static final String NAME = "report-follow-up";
    private final RewardSteps steps;
    private final PayoutClaims claims;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;

    ClaimLedger(RewardSteps steps, PayoutClaims claims, Audit audit, Outbox outbox, Randomness randomness) {
        this.steps = steps;
        this.claims = claims;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** Fails as {@link Overtaken} if the reward took another step since its history was read. */
    Uni<Void> take(ApprovedReward approved, RewardHistory history, PayoutClaim claim) {
        var to = history.after(RewardAct.CLAIM).orElseThrow();
        var step = new TakenStep(
                history.next(),
                to,
                claim.claimedAt(),
                Optional.empty(),
                Optional.of(approved.number()),
                Optional.empty());
        return Panache.withTransaction(() -> steps.take(approved.caseNumber(), step)
                .invoke(taken -> {
                    if (!taken) {
                        throw new Overtaken();
                    }
                })
                .chain(() -> claims.keep(claim))
                .chain(() -> tell(approved, claim)));
    }

    private Uni<Void> tell(ApprovedReward approved, PayoutClaim claim) {
        var number = approved.number().value();
        var event = new RewardClaimed(approved.number(), approved.amount());
        return audit.record(new AuditEntry(NAME, "claim-reward", number, claim.claimedAt(), Map.of()))
                .chain(() -> outbox.append(
                        randomness.uuid(),
                        RewardClaimed.TYPE,
                        number,
                        claim.claimedAt(),
                        RewardClaimed.SCHEMA,
                        event.data()));
    }
}
