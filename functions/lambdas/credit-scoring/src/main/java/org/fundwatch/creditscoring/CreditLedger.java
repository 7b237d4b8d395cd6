package org.fundwatch.creditscoring;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.CreditSchemes;
import org.fundwatch.credit.CreditScoring;
import org.fundwatch.credit.PenaltyId;
import org.fundwatch.credit.store.CreditRecords;
import org.fundwatch.credit.store.DecidedGrade;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Inbox;

/**
 * Keeps what is known of an institution and grades it anew, in one transaction that holds the institution: whatever the
 * order and number of messages, the grade that holds is that of all facts.
 *
 * <p>An institution becomes known by the first penalty, or revocation, that names it, and is graded then; before, it has
 * no grade on record.
 */
@ApplicationScoped
class CreditLedger {
    static final String NAME = "credit-scoring";

    private final Inbox inbox;
    private final CreditRecords records;
    private final CreditSchemes schemes;
    private final Grades grades;
    private final Announcement announcement;
    private final TimeSource time;

    CreditLedger(
            Inbox inbox,
            CreditRecords records,
            CreditSchemes schemes,
            Grades grades,
            Announcement announcement,
            TimeSource time) {
        this.inbox = inbox;
        this.records = records;
        this.schemes = schemes;
        this.grades = grades;
        this.announcement = announcement;
        this.time = time;
    }

    Uni<Void> enter(Notice notice) {
        return Panache.withTransaction(() -> inbox.once(NAME, notice.eventId(), () -> write(notice)))
                .replaceWithVoid();
    }

    /** Grades by the facts that are known, since a day may have taken a penalty out of its period. */
    Uni<Void> regrade(InstitutionCode institution) {
        return Panache.withTransaction(() -> records.hold(institution, time.now())
                .chain(() -> facts(institution))
                .chain(this::decide)
                .replaceWithVoid());
    }

    private Uni<Void> write(Notice notice) {
        return switch (notice) {
            case Notice.Punished it ->
                weigh(it.institution(), it.penalty().id(), () -> records.add(it.institution(), it.penalty()));
            case Notice.Cleared it ->
                weigh(it.institution(), it.revoked().id(), () -> records.add(it.institution(), it.revoked()));
            case Notice.AgainstNobody _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> weigh(InstitutionCode institution, PenaltyId id, Supplier<Uni<Void>> news) {
        return records.hold(institution, time.now())
                .chain(news::get)
                .chain(() -> facts(institution))
                .chain(facts -> decide(facts).chain(holds -> announcement.weighed(id, facts, holds, time.now())));
    }

    private Uni<CreditFacts> facts(InstitutionCode institution) {
        return records.facts(institution, time.today());
    }

    private Uni<DecidedGrade> decide(CreditFacts facts) {
        return grades.keep(facts, CreditScoring.decide(facts, schemes), time.now());
    }
}
