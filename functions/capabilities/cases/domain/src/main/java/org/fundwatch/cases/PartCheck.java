package org.fundwatch.cases;

import static org.fundwatch.cases.Factor.Effect.EXCLUDES;
import static org.fundwatch.cases.Factor.Effect.LENIENT;

import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.SumOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** Whether the law leaves the choice that was made for one part; empty when it does. */
record PartCheck(Part part, KindRule rule) {

    Optional<PenaltyDecision> obstacle() {
        if (part.reasons().lackWords()) {
            return refused(Objection.REASON_MISSING);
        }
        return switch (part.chosen()) {
            case Choice.Times times -> multiples(times.multiple());
            case Choice.Sum sum -> fixed(sum.sum());
            case Choice.NoFine _ -> withoutFine();
            case Choice.FinedElsewhere elsewhere -> elsewhere(elsewhere);
        };
    }

    /** Our fine falls away for whatever it would have been, so who says so gives the reason and names the other decision. */
    private Optional<PenaltyDecision> elsewhere(Choice.FinedElsewhere elsewhere) {
        if (part.reasons().text().isBlank()) {
            return refused(Objection.REASON_MISSING);
        }
        return elsewhere.document().isBlank() ? refused(Objection.DOCUMENT_MISSING) : Optional.empty();
    }

    Optional<PenaltyDecision> refused(Objection objection) {
        return Optional.of(new NotAllowed(part.finding().number(), objection));
    }

    private Optional<PenaltyDecision> multiples(Multiple chosen) {
        return switch (rule.fine()) {
            case FineRule.Multiples range -> excluded().or(this::unconditional).or(() -> outside(range, chosen));
            case FineRule.Fixed _ -> refused(Objection.OTHER_SHAPE_OF_FINE);
            case FineRule.NoFine _ -> refused(Objection.NO_FINE_IN_LAW);
        };
    }

    private Optional<PenaltyDecision> outside(FineRule.Multiples range, Multiple chosen) {
        if (range.allows(chosen)) {
            return Optional.empty();
        }
        return chosen.compareTo(range.min()) < 0 && part.reasons().include(LENIENT)
                ? mitigated()
                : Optional.of(new MultipleOutOfRange(part.finding().number(), range.min(), range.max()));
    }

    private Optional<PenaltyDecision> fixed(Money chosen) {
        return switch (rule.fine()) {
            case FineRule.Fixed range -> excluded().or(this::unconditional).or(() -> outside(range, chosen));
            case FineRule.Multiples _ -> refused(Objection.OTHER_SHAPE_OF_FINE);
            case FineRule.NoFine _ -> refused(Objection.NO_FINE_IN_LAW);
        };
    }

    private Optional<PenaltyDecision> outside(FineRule.Fixed range, Money chosen) {
        if (range.allows(chosen)) {
            return Optional.empty();
        }
        return chosen.compareTo(range.min()) < 0 && part.reasons().include(LENIENT)
                ? mitigated()
                : Optional.of(new SumOutOfRange(part.finding().number(), range.min(), range.max()));
    }

    private static Optional<PenaltyDecision> mitigated() {
        return Optional.of(new Undetermined(new MissingFact("mitigationBelowMinimum")));
    }

    private Optional<PenaltyDecision> excluded() {
        return part.reasons().include(EXCLUDES) ? refused(Objection.PENALTY_EXCLUDED) : Optional.empty();
    }

    private Optional<PenaltyDecision> unconditional() {
        var met = rule.condition().met(part);
        if (met.isEmpty()) {
            return unsaid();
        }
        return met.get() ? Optional.empty() : refused(Objection.PRECONDITION_NOT_MET);
    }

    private Optional<PenaltyDecision> withoutFine() {
        if (rule.fine().base() == AmountBase.NONE || part.reasons().excuse()) {
            return Optional.empty();
        }
        var met = rule.condition().met(part);
        if (met.isEmpty()) {
            return unsaid();
        }
        return met.get() ? afterCondition() : Optional.empty();
    }

    private Optional<PenaltyDecision> afterCondition() {
        return switch (rule.mandatory()) {
            case YES -> refused(Objection.FINE_MUST_FOLLOW);
            case NO -> Optional.empty();
            case UNKNOWN -> Optional.of(new Undetermined(new MissingFact("fineMandatory")));
        };
    }

    private Optional<PenaltyDecision> unsaid() {
        return Optional.of(new Undetermined(new MissingFact(Circumstance.REFUSES_TO_CORRECT.fact())));
    }
}
