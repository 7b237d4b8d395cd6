package org.fundwatch.claimrecording;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.ClaimChecked;
import org.fundwatch.claims.published.NewlyFound;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;

/** Tells the audit trail and the other functions that a claim was checked. */
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

    /** Others are told what of the check was new. */
    Uni<Void> of(ClaimCheckRecorded check, NewlyFound newly, Instant now) {
        return audit.record(entry("record-check", check, now)).chain(() -> append(check, newly, now));
    }

    /** A key was used for another request: the first check stands, and the trail says so. */
    Uni<Void> ofOtherContent(ClaimCheckRecorded check, Instant now) {
        return audit.record(entry("refuse-other-content", check, now));
    }

    private static AuditEntry entry(String act, ClaimCheckRecorded check, Instant now) {
        var details = Map.of(
                "institution", check.institution().value(),
                "edition", check.edition(),
                "findings", Integer.toString(check.findings().size()),
                "inputSha256", check.inputSha256());
        return new AuditEntry(CheckLedger.NAME, act, check.checkId().toString(), now, details);
    }

    private Uni<Void> append(ClaimCheckRecorded check, NewlyFound newly, Instant now) {
        var event = ClaimChecked.of(check, newly, TimeSource.dateOf(check.checkedAt()));
        var subject = check.checkId().toString();
        return outbox.append(randomness.uuid(), ClaimChecked.TYPE, subject, now, ClaimChecked.SCHEMA, event.data());
    }
}
