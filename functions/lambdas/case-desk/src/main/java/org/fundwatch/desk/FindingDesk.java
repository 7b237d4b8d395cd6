package org.fundwatch.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.ReviewAnswer;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.claims.store.FindingQueue;
import org.fundwatch.claims.store.FindingReviews;
import org.fundwatch.desk.FindingOutcome.Did;
import org.fundwatch.desk.FindingOutcome.Refused;
import org.fundwatch.desk.FindingOutcome.Why;
import org.fundwatch.platform.TimeSource;

/** Takes one step about each of some findings in one transaction: what is refused of one hinders no other. */
@ApplicationScoped
class FindingDesk {
    private final Once once;
    private final FindingQueue queue;
    private final FindingReviews reviews;
    private final ReviewPeriods periods;
    private final FindingNews news;

    FindingDesk(Once once, FindingQueue queue, FindingReviews reviews, ReviewPeriods periods, FindingNews news) {
        this.once = once;
        this.queue = queue;
        this.reviews = reviews;
        this.periods = periods;
        this.news = news;
    }

    /** The findings in their own order, so that two who act on the same ones wait for each other. */
    Uni<FindingActView> carry(List<FindingRef> refs, Function<Acted, ReviewStep> how, Order order) {
        var step = how.apply(new Acted(order.by(), TimeSource.dateOf(order.at())));
        return once.carry(
                        order,
                        () -> Multi.createFrom()
                                .iterable(refs)
                                .onItem()
                                .transformToUniAndConcatenate(ref -> one(ref, step, order))
                                .collect()
                                .asList()
                                .map(outcomes ->
                                        new Once.Carried(FindingActView.write(outcomes), told(order, outcomes))))
                .map(FindingActView::read);
    }

    private Uni<FindingOutcome> one(FindingRef ref, ReviewStep step, Order order) {
        return reviews.held(ref)
                .chain(held -> held.map(review -> queue.find(ref)
                                .map(Optional::orElseThrow)
                                .chain(found -> take(found, review, step, order)))
                        .orElseGet(() -> refused(ref, Why.UNKNOWN)));
    }

    private Uni<FindingOutcome> take(FoundFinding found, FindingReview review, ReviewStep step, Order order) {
        var ref = found.ref();
        var due = periods.due(found.institution(), found.checked().on(), review);
        return switch (review.after(step, due)) {
            case ReviewAnswer.Taken(var next) -> {
                var clock = ReviewClock.at(review.stage()).orElseThrow();
                yield reviews.add(ref, new TakenStep(step, order.at(), clock, due), next.stage())
                        .chain(() -> news.tell(found, next, order))
                        .replaceWith(new Did(ref, next.stage()));
            }
            case ReviewAnswer.NotNow(var stage) ->
                item(new Refused(ref, Why.NOT_NOW, Optional.of(stage), Optional.empty()));
            case ReviewAnswer.SecondPersonNeeded _ -> refused(ref, Why.SECOND_PERSON_NEEDED);
            case ReviewAnswer.AppealStillOpen(var until) ->
                item(new Refused(ref, Why.APPEAL_STILL_OPEN, Optional.empty(), Optional.of(until)));
            case ReviewAnswer.BeforeItsCause(var since) ->
                item(new Refused(ref, Why.BEFORE_ITS_CAUSE, Optional.empty(), Optional.of(since)));
            case ReviewAnswer.AppealTooLate(var until) ->
                item(new Refused(ref, Why.APPEAL_TOO_LATE, Optional.empty(), Optional.of(until)));
        };
    }

    /** The audit row says of which findings it was done. */
    private static Order told(Order order, List<FindingOutcome> outcomes) {
        var details = new LinkedHashMap<>(order.details());
        details.put("done", FindingInputs.text(refs(outcomes, Did.class)));
        details.put("refused", FindingInputs.text(refs(outcomes, Refused.class)));
        return order.with(details);
    }

    private static List<FindingRef> refs(List<FindingOutcome> outcomes, Class<? extends FindingOutcome> kind) {
        return outcomes.stream()
                .filter(kind::isInstance)
                .map(FindingOutcome::ref)
                .toList();
    }

    private static Uni<FindingOutcome> refused(FindingRef ref, Why why) {
        return item(new Refused(ref, why, Optional.empty(), Optional.empty()));
    }

    private static Uni<FindingOutcome> item(FindingOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
