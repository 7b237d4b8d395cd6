package org.fundwatch.rewardcalculation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.published.RewardProposed;
import org.fundwatch.rewards.published.RewardProposed.Status;

/** Tells the audit trail and the other functions that a reward was decided on; tells nobody the amount. */
@ApplicationScoped
class Announcement {
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;

    Announcement(Audit audit, Outbox outbox, Randomness randomness) {
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    Uni<Void> of(CaseNumber caseNumber, RewardDecision decision, Instant now) {
        var event = decision.announced(caseNumber);
        return audit.record(entry(event, decision, now)).chain(() -> append(event, now));
    }

    /** That what was decided anew leaves the reward open. */
    Uni<Void> anew(SubstantiatedCase substantiated, RewardDecision.Undetermined open, Instant now) {
        var event = new RewardProposed(
                substantiated.facts().caseNumber(),
                substantiated.decision(),
                Status.UNDETERMINED,
                Optional.of(open.missing()));
        return audit.record(entry(event, open, now)).chain(() -> append(event, now));
    }

    private static AuditEntry entry(RewardProposed event, RewardDecision decision, Instant now) {
        var trace = decision.trace();
        var details = Map.of(
                "status", event.status().name(),
                "policy", trace.policy().value(),
                "policyVersion", trace.policyVersion());
        return new AuditEntry(
                RewardLedger.NAME, "propose-reward", event.caseNumber().value(), now, details);
    }

    private Uni<Void> append(RewardProposed event, Instant now) {
        var subject = event.caseNumber().value();
        return outbox.append(randomness.uuid(), RewardProposed.TYPE, subject, now, RewardProposed.SCHEMA, event.data());
    }
}
