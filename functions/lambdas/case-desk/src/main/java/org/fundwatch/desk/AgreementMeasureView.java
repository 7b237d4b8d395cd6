package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.BarReason;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.kernel.InstitutionCode;

/**
 * A measure on file.
 *
 * @param number its place in the institution's file
 * @param measure what was done, which need not be what was proposed
 * @param proposed what was proposed, in the words of the trace
 * @param bar what an end of the agreement was for
 * @param shops the other shops of the same principal, whose agreements ended with it
 */
record AgreementMeasureView(
        String institution,
        int number,
        LocalDate decidedOn,
        Measure measure,
        String proposed,
        MeasureDecisionView decision,
        String document,
        String reason,
        Optional<BarReason> bar,
        List<String> shops,
        List<FollowUpView> followUps) {

    /** What happened after it. */
    record FollowUpView(FollowUpKind kind, LocalDate on, String document) {
        static FollowUpView of(FollowUp happened) {
            return new FollowUpView(happened.kind(), happened.on(), happened.document());
        }
    }

    static AgreementMeasureView of(FiledMeasure filed) {
        var taken = filed.taken();
        var facts = taken.facts();
        return new AgreementMeasureView(
                facts.agreement().institution().value(),
                taken.number(),
                facts.decidedOn(),
                taken.measure(),
                taken.decision().trace().facts().get("proposal"),
                MeasureDecisionView.of(taken.decision()),
                taken.note().document(),
                taken.note().reason(),
                taken.note().bar(),
                taken.note().shops().stream()
                        .map(InstitutionCode::value)
                        .sorted()
                        .toList(),
                filed.after().stream().map(FollowUpView::of).toList());
    }
}
