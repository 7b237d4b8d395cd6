package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.AmountBase;
import org.fundwatch.cases.AmountOrder;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Consequences;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.Reasons;
import org.fundwatch.cases.Suspension;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;

/** One finding with its fine; applied is the kind under which it is punished. */
record PartView(
        int finding,
        ViolationKind kind,
        ViolationKind applied,
        AmountBase base,
        long amountFen,
        Optional<String> multiple,
        Optional<String> finedElsewhere,
        Optional<String> finedElsewhereDocument,
        long fineFen,
        PenaltyView.BasisView basis,
        Addressee addressee,
        AmountOrder amountOrder,
        List<String> orders,
        Optional<SuspensionView> suspension,
        Optional<String> suspensionMonths,
        Optional<LastDayView> suspensionLastDay,
        Optional<String> agreement,
        Optional<String> licence,
        Optional<Integer> barYears,
        Optional<LocalDate> freeOn,
        ReasonsView reasons) {

    /** The suspension that the law sets beside the fine; people decide it, where one of the circumstances that it needs is so. */
    record SuspensionView(
            Addressee of,
            int minMonths,
            int maxMonths,
            String scope,
            Optional<String> condition,
            List<Circumstance> needsAny) {
        static SuspensionView of(Suspension suspension) {
            return new SuspensionView(
                    suspension.of(),
                    suspension.minMonths(),
                    suspension.maxMonths(),
                    suspension.scope(),
                    suspension.condition(),
                    suspension.needsAny().stream().sorted().toList());
        }
    }

    /** The last day of a suspension that was chosen, which nobody can say: what is missing. */
    @Schema(name = "SuspensionLastDay")
    record LastDayView(List<String> missing) {
        static LastDayView of(Months months) {
            return new LastDayView(
                    months.missingForLastDay().stream().map(MissingFact::name).toList());
        }
    }

    /** Why it was chosen so; second is who else signed. */
    record ReasonsView(List<Factor> factors, String text, Optional<String> band, Optional<String> second) {
        static ReasonsView of(Reasons reasons) {
            return new ReasonsView(
                    reasons.factors().stream().sorted().toList(),
                    reasons.text(),
                    reasons.band(),
                    reasons.second().map(ActorId::value));
        }
    }

    static PartView of(DecidedPart part, LocalDate decidedOn) {
        var finding = part.finding();
        var beside = part.consequences();
        return new PartView(
                finding.number(),
                finding.kind(),
                part.applied(),
                part.base(),
                finding.amount().fen(),
                multiple(part.chosen()),
                elsewhere(part.chosen()).map(Choice.FinedElsewhere::authority),
                elsewhere(part.chosen()).map(Choice.FinedElsewhere::document),
                part.fine().fen(),
                PenaltyView.BasisView.of(part.basis()),
                beside.addressee(),
                beside.amount(),
                beside.orders(),
                suspension(beside),
                part.suspended().map(Months::toString),
                part.suspended().map(LastDayView::of),
                beside.agreement(),
                beside.licence(),
                beside.barYears(),
                beside.freeOn(decidedOn),
                ReasonsView.of(part.reasons()));
    }

    private static Optional<SuspensionView> suspension(Consequences beside) {
        return beside.suspension().map(SuspensionView::of);
    }

    private static Optional<String> multiple(Choice chosen) {
        return chosen instanceof Choice.Times(var multiple) ? Optional.of(multiple.toString()) : Optional.empty();
    }

    private static Optional<Choice.FinedElsewhere> elsewhere(Choice chosen) {
        return chosen instanceof Choice.FinedElsewhere elsewhere ? Optional.of(elsewhere) : Optional.empty();
    }
}
