package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ReviewDue;

/**
 * A period in the life of a finding.
 *
 * @param dueOn its last day
 * @param missing the fact without which nobody can say the last day
 */
@Schema(name = "FindingPeriod")
record ReviewPeriodView(ReviewClock period, Optional<LocalDate> dueOn, Optional<String> missing) {
    static Optional<ReviewPeriodView> of(FindingStage stage, ReviewDue due) {
        return ReviewClock.at(stage).map(clock -> of(clock, due));
    }

    static ReviewPeriodView of(ReviewClock clock, ReviewDue due) {
        return switch (due) {
            case ReviewDue.By(var last) -> new ReviewPeriodView(clock, Optional.of(last), Optional.empty());
            case ReviewDue.Undetermined(var fact) ->
                new ReviewPeriodView(clock, Optional.empty(), Optional.of(fact.name()));
            case ReviewDue.None _ -> new ReviewPeriodView(clock, Optional.empty(), Optional.empty());
        };
    }
}
