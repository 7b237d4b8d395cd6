package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ClaimDecisionReported;
import org.fundwatch.claims.store.ClaimDecisionRepository;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.platform.data.Outbox;

/** Writes what doctors did, its audit row and its event in one transaction: once for each report. */
@ApplicationScoped
class DecisionLedger {
    private final Inbox inbox;
    private final ClaimDecisionRepository decisions;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;
    private final TimeSource time;

    DecisionLedger(
            Inbox inbox,
            ClaimDecisionRepository decisions,
            Audit audit,
            Outbox outbox,
            Randomness randomness,
            TimeSource time) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
        this.time = time;
    }

    Uni<Void> keep(UUID eventId, ClaimDecisionRecorded report) {
        return Panache.withTransaction(() -> inbox.once(CheckLedger.NAME, eventId, () -> keep(report, time.now())))
                .replaceWithVoid();
    }

    private Uni<Void> keep(ClaimDecisionRecorded report, Instant now) {
        var told = ClaimDecisionReported.of(report);
        var subject = report.reportId().toString();
        return decisions
                .save(report, now)
                .chain(() -> audit.record(entry(told, now)))
                .chain(() -> outbox.append(
                        randomness.uuid(),
                        ClaimDecisionReported.TYPE,
                        subject,
                        now,
                        ClaimDecisionReported.SCHEMA,
                        told.data()));
    }

    private static AuditEntry entry(ClaimDecisionReported told, Instant now) {
        var details = Map.of(
                "institution", told.institution().value(),
                "wentOn", Long.toString(told.wentOn()),
                "wentBack", Long.toString(told.wentBack()));
        return new AuditEntry(
                CheckLedger.NAME, "record-decisions", told.reportId().toString(), now, details);
    }
}
