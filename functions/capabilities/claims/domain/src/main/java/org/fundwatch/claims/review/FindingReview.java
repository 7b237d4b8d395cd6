package org.fundwatch.claims.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.review.ReviewAnswer.AppealStillOpen;
import org.fundwatch.claims.review.ReviewAnswer.AppealTooLate;
import org.fundwatch.claims.review.ReviewAnswer.BeforeItsCause;
import org.fundwatch.claims.review.ReviewAnswer.NotNow;
import org.fundwatch.claims.review.ReviewAnswer.SecondPersonNeeded;
import org.fundwatch.claims.review.ReviewAnswer.Taken;
import org.fundwatch.claims.review.ReviewStep.Appealed;
import org.fundwatch.claims.review.ReviewStep.Judged;
import org.fundwatch.claims.review.ReviewStep.Reviewed;
import org.fundwatch.claims.review.ReviewStep.ReviewedAgain;

/** The life of one finding (疑点办理过程): what was done, in order, and where that leaves it. */
public record FindingReview(FindingStage stage, List<ReviewStep> steps) {
    /** Nobody has looked at it. */
    public static final FindingReview OPEN = new FindingReview(FindingStage.OPEN, List.of());

    /** From where each act leads where, unless whoever judges dismisses; there is no other way. */
    private static final Map<FindingStage, Map<FindingAct, FindingStage>> EDGES = Map.of(
            FindingStage.OPEN, Map.of(FindingAct.REVIEW, FindingStage.REVIEWED),
            FindingStage.REVIEWED, Map.of(FindingAct.REVIEW_AGAIN, FindingStage.CONFIRMED),
            FindingStage.CONFIRMED,
                    Map.of(
                            FindingAct.RECEIVE_APPEAL, FindingStage.APPEALED,
                            FindingAct.VERIFY, FindingStage.VERIFIED),
            FindingStage.APPEALED, Map.of(FindingAct.VERIFY, FindingStage.VERIFIED),
            FindingStage.VERIFIED, Map.of(FindingAct.HANDLE, FindingStage.HANDLED));

    public FindingReview {
        steps = List.copyOf(steps);
    }

    /** What may be done now, who may do it left aside. */
    public List<FindingAct> possible() {
        return EDGES.getOrDefault(stage, Map.of()).keySet().stream().sorted().toList();
    }

    /** Whether its institution is told of it: from its confirmation by re-review on. */
    public boolean isTold() {
        return steps.stream()
                .anyMatch(step -> step instanceof ReviewedAgain again && again.judgement() == Judgement.CONFIRMED);
    }

    /** The day of the last step, for an appeal that on which it came in; empty before the first. */
    public Optional<LocalDate> since() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(day(steps.getLast()));
    }

    private static LocalDate day(ReviewStep step) {
        return switch (step) {
            case Appealed appeal -> appeal.receivedOn();
            case Judged _, ReviewStep.Handled _ -> step.on();
        };
    }

    /**
     * Takes a step, if it may be taken.
     *
     * @param due the end of the period that runs now: nobody verifies what may still be appealed against, and no appeal comes
     *     after it
     */
    public ReviewAnswer after(ReviewStep step, ReviewDue due) {
        if (!possible().contains(step.act())) {
            return new NotNow(stage);
        }
        return switch (step) {
            case Appealed appeal
            when appeal.receivedOn().isBefore(since().orElseThrow()) -> new BeforeItsCause(since().orElseThrow());
            case Appealed appeal
            when due instanceof ReviewDue.By(var last) && appeal.receivedOn().isAfter(last) -> new AppealTooLate(last);
            case Judged judged when hasJudged(judged) -> new SecondPersonNeeded();
            case Judged judged -> judged(judged, due);
            case Appealed _, ReviewStep.Handled _ -> taken(step, next(step));
        };
    }

    private ReviewAnswer judged(Judged step, ReviewDue due) {
        if (stage == FindingStage.CONFIRMED
                && due instanceof ReviewDue.By(var last)
                && !step.on().isAfter(last)) {
            return new AppealStillOpen(last);
        }
        var ends = !(step instanceof Reviewed) && step.judgement() == Judgement.DISMISSED;
        return taken(step, ends ? FindingStage.DISMISSED : next(step));
    }

    private boolean hasJudged(Judged step) {
        return steps.stream()
                .anyMatch(before -> before instanceof Judged && before.by().equals(step.by()));
    }

    private FindingStage next(ReviewStep step) {
        return EDGES.get(stage).get(step.act());
    }

    private Taken taken(ReviewStep step, FindingStage next) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Taken(new FindingReview(next, more));
    }
}
