package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.Suspension;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;

/**
 * The penalty as it was decided.
 *
 * @param refundFen goes back to the fund
 * @param fineFen goes to the treasury
 */
record PenaltyView(LocalDate decidedOn, long refundFen, long fineFen, List<PartView> parts, TraceView trace) {

    /** One finding with its fine; applied is the kind under which it is punished. */
    record PartView(
            int finding,
            ViolationKind kind,
            ViolationKind applied,
            AmountBase base,
            long amountFen,
            String multiple,
            long fineFen,
            BasisView basis,
            Optional<SuspensionView> suspension) {

        static PartView of(DecidedPart part) {
            var finding = part.finding();
            return new PartView(
                    finding.number(),
                    finding.kind(),
                    part.applied(),
                    part.base(),
                    finding.amount().fen(),
                    part.multiple().toString(),
                    part.fine().fen(),
                    BasisView.of(part.basis()),
                    part.suspension().map(SuspensionView::of));
        }
    }

    /** Where a part stands in law. */
    record BasisView(String instrument, String article, Evidence evidence, String source) {
        static BasisView of(LegalBasis basis) {
            return new BasisView(basis.instrument(), basis.article(), basis.evidence(), basis.source());
        }
    }

    /** The suspension that the law sets beside the fine; people decide it. */
    record SuspensionView(int minMonths, int maxMonths, String scope, Optional<String> condition) {
        static SuspensionView of(Suspension suspension) {
            return new SuspensionView(
                    suspension.minMonths(), suspension.maxMonths(), suspension.scope(), suspension.condition());
        }
    }

    static PenaltyView of(Decided decided) {
        return new PenaltyView(
                decided.decidedOn(),
                decided.refund().fen(),
                decided.fine().fen(),
                decided.parts().stream().map(PartView::of).toList(),
                TraceView.of(decided.trace()));
    }
}
