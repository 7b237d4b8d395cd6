package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.store.ClaimCheckRepository;
import org.fundwatch.claims.store.Kept;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Inbox;

/** Writes a check, its audit row and its event in one transaction: once for each check, whatever is redelivered. */
@ApplicationScoped
class CheckLedger {
    static final String NAME = "claim-recording";

    private final Inbox inbox;
    private final ClaimCheckRepository checks;
    private final Announcement announcement;
    private final TimeSource time;

    CheckLedger(Inbox inbox, ClaimCheckRepository checks, Announcement announcement, TimeSource time) {
        this.inbox = inbox;
        this.checks = checks;
        this.announcement = announcement;
        this.time = time;
    }

    /** How the check compares with the one that stands from now on, however often its message comes. */
    Uni<Kept> keep(RecordedCheck recorded) {
        var check = recorded.check();
        return Panache.withTransaction(
                () -> inbox.once(NAME, recorded.eventId(), () -> keep(check)).chain(() -> checks.compare(check)));
    }

    private Uni<Void> keep(ClaimCheckRecorded check) {
        var now = time.now();
        return checks.save(check, now).chain(kept -> announce(kept, check, now));
    }

    private Uni<Void> announce(Kept kept, ClaimCheckRecorded check, Instant now) {
        return switch (kept) {
            case FIRST -> announcement.of(check, now);
            case OTHER_CONTENT -> announcement.ofOtherContent(check, now);
            case AGAIN -> Uni.createFrom().voidItem();
        };
    }
}
