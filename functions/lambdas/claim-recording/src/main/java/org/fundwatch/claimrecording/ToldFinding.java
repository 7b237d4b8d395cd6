package org.fundwatch.claimrecording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.review.FindingReview;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.claims.review.Judgement;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.claims.review.TakenStep;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/**
 * All that the ledger has of a finding that its institution may know something of.
 *
 * @param late what its check told of it, if that was late
 */
record ToldFinding(FoundFinding found, List<TakenStep> steps, List<InstitutionAppeal> appeals, Optional<String> late) {

    FindingReview review() {
        return new FindingReview(
                found.stage(), steps.stream().map(TakenStep::step).toList());
    }

    Optional<LocalDate> confirmedOn() {
        return each(ReviewStep.ReviewedAgain.class)
                .filter(step -> step.judgement() == Judgement.CONFIRMED)
                .map(ReviewStep::on);
    }

    Optional<LocalDate> appealedOn() {
        return each(ReviewStep.Appealed.class).map(ReviewStep.Appealed::receivedOn);
    }

    Optional<LocalDate> decidedOn() {
        return each(ReviewStep.Verified.class).map(ReviewStep::on);
    }

    /** The finding as a late check told it. */
    Optional<Tree> lateFinding() {
        return late.map(JsonBody::read);
    }

    private <T extends ReviewStep> Optional<T> each(Class<T> kind) {
        return steps.stream()
                .map(TakenStep::step)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
