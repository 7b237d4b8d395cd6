package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;

/** The answer on one penalty (处罚决定). Every case is data: nothing here is an exception. */
public sealed interface PenaltyDecision {

    /**
     * The penalty holds. What goes to the fund and what goes to the treasury are two ledgers (条例 Art. 45).
     *
     * @param refund goes back to the fund's fiscal account (基金财政专户), whole fen
     * @param fine goes to the treasury (国库), whole fen
     */
    record Decided(LocalDate decidedOn, Money refund, Money fine, List<DecidedPart> parts, Trace trace)
            implements PenaltyDecision {
        public Decided {
            parts = List.copyOf(parts);
        }

        static Decided of(LocalDate decidedOn, List<DecidedPart> parts, Trace trace) {
            var fined = parts.stream().map(DecidedPart::fine).reduce(Money.ZERO, Money::plus);
            return new Decided(decidedOn, ordered(parts, AmountOrder.REFUNDED), fined, parts, trace);
        }

        /** What was gained by it and is confiscated (没收违法所得), to the treasury as a fine is, whole fen. */
        public Money confiscated() {
            return ordered(parts, AmountOrder.CONFISCATED);
        }

        private static Money ordered(List<DecidedPart> parts, AmountOrder order) {
            return parts.stream()
                    .map(part -> part.consequences().amount().of(part.finding().amount(), order))
                    .reduce(Money.ZERO, Money::plus);
        }

        /** Every article that the parts rest on, once each. */
        public List<LegalBasis> bases() {
            return parts.stream().map(DecidedPart::basis).distinct().toList();
        }

        /** What of it is a penalty of the institution (对定点医药机构的处罚), with its own sums; empty where nothing is. */
        public Optional<Decided> againstInstitution() {
            var against = parts.stream().filter(DecidedPart::againstInstitution).toList();
            return against.isEmpty() ? Optional.empty() : Optional.of(of(decidedOn, against, trace));
        }
    }

    /** The multiple chosen for this finding lies outside the law's range; both ends would have been allowed. */
    record MultipleOutOfRange(int finding, Multiple min, Multiple max) implements PenaltyDecision {}

    /** The sum chosen for this finding lies outside the law's range; both ends would have been allowed. */
    record SumOutOfRange(int finding, Money min, Money max) implements PenaltyDecision {}

    /** The choice for this finding is not one that the law leaves. */
    record NotAllowed(int finding, Objection objection) implements PenaltyDecision {}

    /** The sources, or people, do not give what the decision needs: ask, never guess. */
    record Undetermined(MissingFact missing) implements PenaltyDecision {}

    /**
     * One finding with its fine.
     *
     * @param applied the kind under which it is punished: another than the recorded one when intent moved it
     * @param fine whole fen; where findings share article and multiple, they are rounded once, together
     * @param suspended for how long something is suspended besides, where that was chosen
     */
    record DecidedPart(
            Finding finding,
            ViolationKind applied,
            Choice chosen,
            Money fine,
            LegalBasis basis,
            AmountBase base,
            Consequences consequences,
            Optional<Months> suspended,
            Reasons reasons) {

        private boolean againstInstitution() {
            return consequences.addressee().ofInstitution() && !excused();
        }

        /** Excluded by a factor (不予处罚), or excused by one and not fined (免予处罚). */
        private boolean excused() {
            return reasons.include(Factor.Effect.EXCLUDES) || (chosen instanceof Choice.NoFine && reasons.excuse());
        }
    }
}
