package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.review.AppealAnswer;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.claims.review.ReviewAnswer;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ReviewDue;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.claims.store.FindingAppeals;
import org.fundwatch.claims.store.FindingQueue;
import org.fundwatch.claims.store.FindingReviews;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.Inbox;

/** Writes an appeal, the step that it is, and its audit row in one transaction: once for each appeal, by the rules of the desk. */
@ApplicationScoped
class AppealLedger {
    private final Inbox inbox;
    private final FindingReviews reviews;
    private final FindingQueue findings;
    private final FindingAppeals appeals;
    private final ReviewPeriods periods;
    private final Audit audit;
    private final TimeSource time;

    AppealLedger(
            Inbox inbox,
            FindingReviews reviews,
            FindingQueue findings,
            FindingAppeals appeals,
            ReviewPeriods periods,
            Audit audit,
            TimeSource time) {
        this.inbox = inbox;
        this.reviews = reviews;
        this.findings = findings;
        this.appeals = appeals;
        this.periods = periods;
        this.audit = audit;
        this.time = time;
    }

    /** A finding as this transaction holds it. */
    private record Held(FoundFinding found, FindingReview review, ReviewDue due) {}

    /** Fails with {@link IllegalStateException} if its institution is told of no such finding. */
    Uni<Void> keep(UUID eventId, AppealFiled appeal) {
        return Panache.withTransaction(() -> inbox.once(CheckLedger.NAME, eventId, () -> keep(appeal, time.now())))
                .replaceWithVoid();
    }

    private Uni<Void> keep(AppealFiled appeal, Instant now) {
        return held(appeal)
                .chain(held -> appeals.find(appeal.appealId())
                        .chain(first ->
                                first.map(it -> again(it, appeal, now)).orElseGet(() -> first(appeal, held, now))));
    }

    /** The key came before: what came first stands. */
    private Uni<Void> again(InstitutionAppeal first, AppealFiled appeal, Instant now) {
        var same = first.reason().equals(appeal.reason()) && first.documents().equals(appeal.documents());
        return same ? Uni.createFrom().voidItem() : audit.record(AppealAudit.ofOtherContent(appeal, now));
    }

    private Uni<Held> held(AppealFiled appeal) {
        var ref = new FindingRef(appeal.checkId(), appeal.number());
        return reviews.held(ref).chain(review -> findings.find(ref).map(found -> held(appeal, found, review)));
    }

    private Held held(AppealFiled appeal, Optional<FoundFinding> found, Optional<FindingReview> review) {
        return found.filter(it -> it.institution().equals(appeal.institution()))
                .flatMap(it -> review.filter(FindingReview::isTold)
                        .map(life -> new Held(
                                it,
                                life,
                                periods.due(it.institution(), it.checked().on(), life))))
                .orElseThrow(() -> new IllegalStateException("no such finding that this institution is told of"));
    }

    private Uni<Void> first(AppealFiled appeal, Held held, Instant now) {
        var step = step(appeal, now);
        return switch (held.review().after(step, held.due())) {
            case ReviewAnswer.Taken(var next) -> {
                var clock = ReviewClock.at(held.review().stage()).orElseThrow();
                var taken = new TakenStep(step, now, clock, held.due());
                yield reviews.add(held.found().ref(), taken, next.stage())
                        .chain(() -> add(appeal, held, AppealAnswer.RECORDED, Optional.empty(), now));
            }
            case ReviewAnswer.NotNow(var stage) ->
                add(appeal, held, AppealAnswer.refusedAt(stage), Optional.empty(), now);
            case ReviewAnswer.BeforeItsCause(var since) ->
                add(appeal, held, AppealAnswer.TOO_EARLY, Optional.of(since), now);
            case ReviewAnswer.AppealTooLate(var until) ->
                add(appeal, held, AppealAnswer.TOO_LATE, Optional.of(until), now);
            case ReviewAnswer.SecondPersonNeeded _, ReviewAnswer.AppealStillOpen _ ->
                throw new IllegalStateException("an appeal judges nothing");
        };
    }

    private static ReviewStep step(AppealFiled appeal, Instant now) {
        return new ReviewStep.Appealed(
                new ActorId(appeal.institution().value()),
                TimeSource.dateOf(now),
                TimeSource.dateOf(appeal.receivedAt()),
                appeal.reason());
    }

    private Uni<Void> add(AppealFiled appeal, Held held, AppealAnswer answer, Optional<LocalDate> day, Instant now) {
        var ended = new InstitutionAppeal(
                appeal.appealId(),
                held.found().ref(),
                appeal.receivedAt(),
                appeal.reason(),
                appeal.documents(),
                answer,
                day);
        return appeals.add(ended, now).chain(() -> audit.record(AppealAudit.of(ended, appeal, now)));
    }
}
