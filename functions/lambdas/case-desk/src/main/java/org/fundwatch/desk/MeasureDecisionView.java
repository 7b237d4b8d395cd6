package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.agreement.AgreementDecision;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.kernel.MissingFact;

/**
 * What the rules on agreements say of one measure.
 *
 * @param step its number on the ladder, from 1
 * @param spread where else it takes effect
 * @param refusal why it may not be taken
 * @param missing when undetermined: what neither the law nor the agreement at hand says
 */
record MeasureDecisionView(
        MeasureOutcome outcome,
        Optional<Integer> step,
        Optional<DamagesView> damages,
        Optional<AgreementSuspensionView> suspension,
        Optional<TerminationView> termination,
        List<Spread> spread,
        Optional<String> refusal,
        Optional<String> missing,
        Optional<PenaltyView.BasisView> basis,
        Optional<TraceView> trace) {

    /** Damages, whole fen, and how many times the base they are. */
    record DamagesView(long amountFen, String multiple) {}

    /** First and last day of a suspension. */
    record AgreementSuspensionView(LocalDate from, LocalDate until) {}

    /** Why an agreement ends, and what is not established and could widen the spread. */
    record TerminationView(List<String> grounds, List<String> open) {}

    static MeasureDecisionView of(AgreementDecision decision) {
        var refused = decision instanceof NotAllowed it ? Optional.of(it) : Optional.<NotAllowed>empty();
        var taken = decision instanceof Taken it ? Optional.of(it) : Optional.<Taken>empty();
        return new MeasureDecisionView(
                outcome(decision),
                decision instanceof Allowed it ? Optional.of(it.step()) : empty(),
                damages(decision),
                suspension(decision),
                termination(decision),
                spread(decision).stream().sorted().toList(),
                refused.map(it -> it.reason().name()),
                decision instanceof Undetermined(var fact) ? Optional.of(fact.name()) : empty(),
                taken.map(Taken::basis).or(() -> refused.map(NotAllowed::basis)).map(PenaltyView.BasisView::of),
                taken.map(Taken::trace).or(() -> refused.map(NotAllowed::trace)).map(TraceView::of));
    }

    private static MeasureOutcome outcome(AgreementDecision decision) {
        return switch (decision) {
            case Allowed _ -> MeasureOutcome.ALLOWED;
            case DamagesDue _ -> MeasureOutcome.DAMAGES_DUE;
            case Suspended _ -> MeasureOutcome.SUSPENDED;
            case Terminated _ -> MeasureOutcome.TERMINATED;
            case NotAllowed _ -> MeasureOutcome.NOT_ALLOWED;
            case Undetermined _ -> MeasureOutcome.UNDETERMINED;
        };
    }

    private static Optional<DamagesView> damages(AgreementDecision decision) {
        return decision instanceof DamagesDue it
                ? Optional.of(new DamagesView(it.amount().fen(), it.multiple().toString()))
                : empty();
    }

    private static Optional<AgreementSuspensionView> suspension(AgreementDecision decision) {
        return decision instanceof Suspended it
                ? Optional.of(new AgreementSuspensionView(it.from(), it.until()))
                : empty();
    }

    private static Optional<TerminationView> termination(AgreementDecision decision) {
        return decision instanceof Terminated it
                ? Optional.of(new TerminationView(
                        it.grounds().stream().map(GroundCode::value).toList(),
                        it.open().stream().map(MissingFact::name).toList()))
                : empty();
    }

    private static Set<Spread> spread(AgreementDecision decision) {
        return switch (decision) {
            case Suspended it -> it.spread();
            case Terminated it -> it.spread();
            case Allowed _, DamagesDue _, NotAllowed _, Undetermined _ -> Set.of();
        };
    }
}
