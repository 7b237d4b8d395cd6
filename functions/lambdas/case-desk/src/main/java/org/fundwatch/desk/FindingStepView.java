package org.fundwatch.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.claims.review.Handling;
import org.fundwatch.claims.review.Judgement;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.claims.review.TakenStep;

/**
 * A step in the life of a finding, with the period that ran when it was taken.
 *
 * @param receivedOn when the appeal came
 */
@Schema(name = "FindingStep")
record FindingStepView(
        FindingAct act,
        Optional<Judgement> judgement,
        Optional<Handling> handling,
        Optional<LocalDate> receivedOn,
        String reason,
        String by,
        Instant at,
        ReviewPeriodView period) {
    static FindingStepView of(TakenStep taken) {
        var step = taken.step();
        return new FindingStepView(
                step.act(),
                step instanceof ReviewStep.Judged judged ? Optional.of(judged.judgement()) : Optional.empty(),
                step instanceof ReviewStep.Handled handled ? Optional.of(handled.handling()) : Optional.empty(),
                step instanceof ReviewStep.Appealed appealed ? Optional.of(appealed.receivedOn()) : Optional.empty(),
                step.reason(),
                step.by().value(),
                taken.at(),
                ReviewPeriodView.of(taken.clock(), taken.due()));
    }
}
