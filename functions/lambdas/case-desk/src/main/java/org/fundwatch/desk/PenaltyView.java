package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;

/**
 * The penalty as it was decided.
 *
 * @param decision which one of the case it is (第几次), from 1
 * @param refundFen goes back to the fund
 * @param fineFen goes to the treasury
 * @param confiscatedFen what was gained by it, to the treasury too
 */
record PenaltyView(
        int decision,
        LocalDate decidedOn,
        long refundFen,
        long fineFen,
        long confiscatedFen,
        List<PartView> parts,
        TraceView trace) {

    /** Where a part stands in law. */
    record BasisView(String instrument, String article, Evidence evidence, String source) {
        static BasisView of(LegalBasis basis) {
            return new BasisView(basis.instrument(), basis.article(), basis.evidence(), basis.source());
        }
    }

    static PenaltyView of(NumberedPenalty penalty) {
        var decided = penalty.decided();
        return new PenaltyView(
                penalty.number(),
                decided.decidedOn(),
                decided.refund().fen(),
                decided.fine().fen(),
                decided.confiscated().fen(),
                decided.parts().stream()
                        .map(part -> PartView.of(part, decided.decidedOn()))
                        .toList(),
                TraceView.of(decided.trace()));
    }
}
