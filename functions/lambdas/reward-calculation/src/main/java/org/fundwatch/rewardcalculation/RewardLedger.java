package org.fundwatch.rewardcalculation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.store.RewardRepository;

/** Writes a decision, its audit row and its event in one transaction: once for each case, whatever is redelivered. */
@ApplicationScoped
class RewardLedger {
    static final String NAME = "reward-calculation";

    private final Inbox inbox;
    private final RewardRepository rewards;
    private final Announcement announcement;
    private final TimeSource time;

    RewardLedger(Inbox inbox, RewardRepository rewards, Announcement announcement, TimeSource time) {
        this.inbox = inbox;
        this.rewards = rewards;
        this.announcement = announcement;
        this.time = time;
    }

    Uni<Void> keep(SubstantiatedCase substantiated, RewardDecision decision) {
        var caseNumber = substantiated.facts().caseNumber();
        return Panache.withTransaction(
                        () -> inbox.once(NAME, substantiated.eventId(), () -> keep(caseNumber, decision)))
                .replaceWithVoid();
    }

    /** Tells that nobody can say what follows, and writes no reward: the one that stopped with the fall stays as it is. */
    Uni<Void> leaveOpen(SubstantiatedCase substantiated, RewardDecision.Undetermined open) {
        return Panache.withTransaction(() -> inbox.once(
                        NAME, substantiated.eventId(), () -> announcement.anew(substantiated, open, time.now())))
                .replaceWithVoid();
    }

    private Uni<Void> keep(CaseNumber caseNumber, RewardDecision decision) {
        var now = time.now();
        return rewards.save(caseNumber, decision, now)
                .chain(first -> first
                        ? announcement.of(caseNumber, decision, now)
                        : Uni.createFrom().voidItem());
    }
}
