package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardArithmetic.Kind;
import org.fundwatch.rewards.RewardArithmetic.Line;

/** The steps of {@link Reckoning} once more, each as a line for whoever is paid (计算过程说明). */
record Telling(RewardFacts facts, RewardScheme scheme, Limits limits, Money reached, List<Line> lines) {

    Telling {
        lines = List.copyOf(lines);
    }

    /** Empty where a fact is missing without which the formula gives nothing. */
    static Optional<Telling> of(RewardFacts facts, RewardScheme scheme) {
        return facts.caseValue().equals(Money.ZERO)
                ? begun(facts, scheme, scheme.withoutAmount().formula()).map(Telling::capped)
                : begun(facts, scheme, scheme.formula())
                        .map(Telling::atRaisedRates)
                        .map(Telling::adjusted);
    }

    private static Optional<Telling> begun(RewardFacts facts, RewardScheme scheme, Formula formula) {
        var terms = Terms.plain(scheme.interpretation().rounding());
        return switch (formula.applyTo(facts, terms)) {
            case Computed.Open _ -> Optional.empty();
            case Computed.Amount computed -> {
                var limits = scheme.limits().and(computed.own());
                var lines = FormulaLines.of(formula, facts, terms);
                yield Optional.of(new Telling(facts, scheme, limits, computed.money(), lines));
            }
        };
    }

    /** An uplift that changes rates comes before everything else. */
    private Telling atRaisedRates() {
        return switch (scheme.byFormula(facts)) {
            case Computed.Open _ -> this;
            case Computed.Amount raised -> to(Kind.UPLIFT, raised.money());
        };
    }

    private Telling adjusted() {
        var told = this;
        for (var step : scheme.interpretation().order()) {
            told = switch (step) {
                case UPLIFT -> told.raised();
                case FLOOR -> told.to(Kind.FLOOR, told.reached.atLeast(limits.floor()));
                case CAP -> told.capped();
            };
        }
        return told;
    }

    private Telling raised() {
        return scheme.uplift().isDueTo(facts) && scheme.uplift().raise() instanceof Raise.Times times
                ? multiplied(times).to(Kind.FLOOR, times.raised(reached, rounding()))
                : this;
    }

    private Telling multiplied(Raise.Times times) {
        var product = reached.times(times.multiple(), rounding());
        return with(Line.of(reached, times.multiple(), product));
    }

    private Telling capped() {
        return to(Kind.CAP, reached.atMost(limits.cap()));
    }

    private Telling to(Kind kind, Money other) {
        return other.equals(reached) ? this : with(Line.of(kind, reached, other));
    }

    private Telling with(Line line) {
        return new Telling(
                facts,
                scheme,
                limits,
                line.result(),
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    private RoundingMode rounding() {
        return scheme.interpretation().rounding();
    }
}
