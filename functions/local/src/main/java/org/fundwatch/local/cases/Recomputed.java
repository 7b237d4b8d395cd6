package org.fundwatch.local.cases;

import static java.util.stream.Collectors.toMap;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matter;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.PenaltyCalculation;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Component.Measure;

/**
 * The sums of a case as the real calculation gives them; what it has no rule for (damages by agreement, fines of other
 * authorities, kinds that the law of the day does not know) is amount times multiple, rounded as fines are.
 */
record Recomputed(Map<Integer, Money> fines) {

    static Recomputed of(PublishedCase published, DecisionDay day, PenaltyLaw law) {
        return new Recomputed(decision(published, day, law)
                .map(decided -> decided.parts().stream()
                        .collect(toMap(part -> part.finding().number(), DecidedPart::fine)))
                .orElse(Map.of()));
    }

    /** The decision on all parts that the record says enough of, and that lost something to take a multiple of; empty where it says enough of none. */
    static Optional<Decided> decision(PublishedCase published, DecisionDay day, PenaltyLaw law) {
        var statute = new Statute(law.policies(), day.day());
        var parts = published.components().stream()
                .flatMap(component -> part(published, component, statute).stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(decided(parts, day, law));
    }

    Money of(Component component, Multiple multiple) {
        var amount = component.amount().orElse(Money.ZERO);
        return Optional.ofNullable(fines.get(component.number()))
                .orElseGet(() -> amount.times(multiple, RoundingMode.DOWN));
    }

    private static Decided decided(List<Part> parts, DecisionDay day, PenaltyLaw law) {
        var decision = PenaltyCalculation.decide(new Matter(parts, day.day(), Optional.empty()), law);
        if (!(decision instanceof Decided decided)) {
            throw new IllegalStateException("parts within the law are decided: " + decision);
        }
        return decided;
    }

    private static Optional<Part> part(PublishedCase published, Component component, Statute statute) {
        if (component.measure() != Measure.FINE || published.profile().otherRegulator()) {
            return Optional.empty();
        }
        var lawful = statute.rule(component).flatMap(Statute::multiples);
        return component
                .multiple()
                .filter(multiple ->
                        lawful.filter(range -> range.allows(multiple)).isPresent())
                .flatMap(multiple -> component
                        .amount()
                        .filter(amount -> !amount.equals(Money.ZERO))
                        .map(amount -> part(component, amount, multiple, statute)));
    }

    private static Part part(Component component, Money amount, Multiple multiple, Statute statute) {
        var kind = Statute.kind(component).orElseThrow();
        return new Part(new Finding(component.number(), kind, amount, statute.intent(component, kind)), multiple);
    }
}
