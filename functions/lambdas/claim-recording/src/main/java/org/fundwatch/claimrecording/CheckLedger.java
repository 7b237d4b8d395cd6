package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.store.ClaimCheckRepository;
import org.fundwatch.claims.store.Kept;
import org.fundwatch.claims.store.ToldRepository;
import org.fundwatch.claims.store.VisitMatters;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Inbox;

/** Writes a check, its audit row and its event in one transaction: once for each check, whatever is redelivered. */
@ApplicationScoped
class CheckLedger {
    static final String NAME = "claim-recording";

    private final Inbox inbox;
    private final ClaimCheckRepository checks;
    private final VisitMatters matters;
    private final ToldRepository texts;
    private final Announcement announcement;
    private final TimeSource time;

    CheckLedger(
            Inbox inbox,
            ClaimCheckRepository checks,
            VisitMatters matters,
            ToldRepository texts,
            Announcement announcement,
            TimeSource time) {
        this.inbox = inbox;
        this.checks = checks;
        this.matters = matters;
        this.texts = texts;
        this.announcement = announcement;
        this.time = time;
    }

    Uni<Void> keep(RecordedCheck recorded) {
        return Panache.withTransaction(() -> once(recorded));
    }

    /**
     * What its institution is told of the check that stands from now on, however often and by whatever edition its message is
     * worked on; empty if what stands was not checked late, or is of another request.
     */
    Uni<Optional<String>> keep(RecordedCheck recorded, String told) {
        return Panache.withTransaction(() -> once(recorded).chain(() -> texts.stand(recorded.check(), told)));
    }

    private Uni<Void> once(RecordedCheck recorded) {
        return inbox.once(NAME, recorded.eventId(), () -> keep(recorded.check()))
                .replaceWithVoid();
    }

    private Uni<Void> keep(ClaimCheckRecorded check) {
        var now = time.now();
        return checks.save(check, now).chain(kept -> announce(kept, check, now));
    }

    private Uni<Void> announce(Kept kept, ClaimCheckRecorded check, Instant now) {
        return switch (kept) {
            case FIRST -> matters.settle(check).chain(newly -> announcement.of(check, newly, now));
            case OTHER_CONTENT -> announcement.ofOtherContent(check, now);
            case AGAIN -> Uni.createFrom().voidItem();
        };
    }
}
