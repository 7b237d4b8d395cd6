package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.published.RewardClaimed;
import org.fundwatch.rewards.published.RewardLapsed;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.PayoutClaim;
import org.fundwatch.rewards.store.PayoutClaims;

/** Writes a claim, its step, its audit row and its event in one transaction; event-relay delivers the event. */
@ApplicationScoped
class ClaimLedger {
    static final String NAME = "report-follow-up";
    private final PayoutClaims claims;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;

    ClaimLedger(PayoutClaims claims, Audit audit, Outbox outbox, Randomness randomness) {
        this.claims = claims;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** Fails as {@link Overtaken} if the reward took another step since its history was read. */
    Uni<Void> take(ApprovedReward approved, RewardHistory history, PayoutClaim claim) {
        return Panache.withTransaction(() -> claims.take(claim, history.steps().size())
                .invoke(ClaimLedger::requireTaken)
                .chain(() -> tell(approved, claim)));
    }

    /** Fails as {@link Overtaken} if the reward took another step since its history was read. */
    Uni<Void> waive(ApprovedReward approved, RewardHistory history, Instant at) {
        var event = new RewardLapsed(approved.caseNumber(), approved.number(), approved.amount());
        var number = approved.number().value();
        return Panache.withTransaction(() -> claims.waive(
                        approved.number(), history.steps().size(), at)
                .invoke(ClaimLedger::requireTaken)
                .chain(() -> audit.record(new AuditEntry(NAME, "waive-reward", number, at, Map.of())))
                .chain(() -> outbox.append(
                        randomness.uuid(),
                        RewardLapsed.TYPE,
                        approved.caseNumber().value(),
                        at,
                        RewardLapsed.SCHEMA,
                        event.data())));
    }

    private static void requireTaken(boolean taken) {
        if (!taken) {
            throw new Overtaken();
        }
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
