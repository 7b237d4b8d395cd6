package org.fundwatch.rewards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardArithmetic.Kind;
import org.fundwatch.rewards.RewardArithmetic.Line;

/**
 * The steps of {@link Reckoning} once more, each as a line for whoever is paid (计算过程说明).
 *
 * @param exact what the last line tells in whole fen
 */
record Telling(RewardFacts facts, RewardScheme scheme, Limits limits, Exact exact, List<Line> lines) {

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
                yield Optional.of(new Telling(facts, scheme, limits, computed.exact(), lines));
            }
        };
    }

    /** An uplift that changes rates comes before everything else. */
    private Telling atRaisedRates() {
        return switch (scheme.byFormula(facts)) {
            case Computed.Open _ -> this;
            case Computed.Amount raised -> to(Kind.UPLIFT, raised.exact());
        };
    }

    private Telling adjusted() {
        var told = this;
        for (var step : scheme.interpretation().order()) {
            told = switch (step) {
                case UPLIFT -> told.raised();
                case FLOOR -> told.to(Kind.FLOOR, told.exact.atLeast(limits.floor()));
                case CAP -> told.capped();
            };
        }
        return told;
    }

    private Telling raised() {
        return scheme.uplift().isDueTo(facts) && scheme.uplift().raise() instanceof Raise.Times times
                ? multiplied(times).to(Kind.FLOOR, times.raised(exact, rounding()))
                : this;
    }

    private Telling multiplied(Raise.Times times) {
        var product = times.product(exact, rounding());
        return isToldBy(times, product)
                ? with(product, Line.of(reached(), times.multiple(), told(product)))
                : to(Kind.UPLIFT, product);
    }

    /** Whether the line before times the multiple is what is told; it is not where parts of a fen that no line tells add up to one. */
    private boolean isToldBy(Raise.Times times, Exact product) {
        return told(times.product(Exact.of(reached()), rounding())).equals(told(product));
    }

    private Telling capped() {
        return to(Kind.CAP, exact.atMost(limits.cap()));
    }

    private Telling to(Kind kind, Exact other) {
        return told(other).equals(reached())
                ? new Telling(facts, scheme, limits, other, lines)
                : with(other, Line.of(kind, reached(), told(other)));
    }

    private Telling with(Exact other, Line line) {
        return new Telling(
                facts,
                scheme,
                limits,
                other,
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** What is paid if nothing follows, in fen. */
    Money reached() {
        return told(exact);
    }

    private Money told(Exact sum) {
        return rounding().end(sum);
    }

    private Rounding rounding() {
        return scheme.interpretation().rounding();
    }
}
