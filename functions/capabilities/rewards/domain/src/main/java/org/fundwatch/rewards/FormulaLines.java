package org.fundwatch.rewards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardArithmetic.Kind;
import org.fundwatch.rewards.RewardArithmetic.Line;

/** A formula that gave an amount, line by line (公式计算过程). */
final class FormulaLines {

    /** In the order of the text; none where it is not seen. */
    static List<Line> of(Formula formula, RewardFacts facts, Terms terms) {
        var caseValue = facts.caseValue();
        var said = facts.particulars();
        return switch (formula) {
            case Marginal marginal -> bands(marginal, caseValue, terms);
            case Flat flat -> List.of(Line.of(Kind.RATE, caseValue, flat.rate(), terms.told(caseValue, flat.rate())));
            case Banded banded -> shares(banded, facts, terms);
            case Whole whole -> shares(whole.of(facts.subject()), facts, terms);
            case ByNature byNature -> within(said.nature().map(byNature::of), facts, terms);
            case ByLevel byLevel ->
                within(said.level().map(level -> byLevel.arms().get(level).formula()), facts, terms);
            case PickedRate _ -> picked(facts, terms);
            case PickedSum _, Fixed _ -> sum(formula, facts, terms);
            case Unseen _ -> List.of();
        };
    }

    private static List<Line> within(Optional<Formula> chosen, RewardFacts facts, Terms terms) {
        return chosen.map(formula -> of(formula, facts, terms)).orElseGet(List::of);
    }

    private static List<Line> bands(Marginal marginal, Money caseValue, Terms terms) {
        var lines = new ArrayList<Line>();
        var rest = caseValue;
        for (var band : marginal.bands().reversed()) {
            if (rest.compareTo(band.above()) > 0) {
                var part = rest.minus(band.above());
                lines.addFirst(Line.of(Kind.BAND, part, band.rate(), terms.told(part, band.rate())));
                rest = band.above();
            }
        }
        return lines;
    }

    private static List<Line> shares(Banded banded, RewardFacts facts, Terms terms) {
        var caseValue = facts.caseValue();
        return banded.table()
                .valueAt(caseValue)
                .map(share -> share(share, caseValue, terms))
                .orElseGet(List::of);
    }

    private static List<Line> share(Share share, Money caseValue, Terms terms) {
        var lines = new ArrayList<Line>();
        if (!share.isFixed()) {
            lines.add(Line.of(Kind.RATE, caseValue, share.rate(), terms.told(caseValue, share.rate())));
        }
        if (!share.plus().equals(Money.ZERO)) {
            lines.add(Line.of(Kind.SUM, caseValue, share.plus()));
        }
        var sum = lines.stream().map(Line::result).reduce(Money.ZERO, Money::plus);
        if (sum.compareTo(share.floor()) < 0) {
            lines.add(Line.of(Kind.FLOOR, sum, share.floor()));
        }
        return lines;
    }

    private static List<Line> picked(RewardFacts facts, Terms terms) {
        var caseValue = facts.caseValue();
        return facts.particulars()
                .pick()
                .filter(Pick.Rate.class::isInstance)
                .map(pick -> ((Pick.Rate) pick).rate())
                .map(rate -> List.of(Line.of(Kind.RATE, caseValue, rate, terms.told(caseValue, rate))))
                .orElseGet(List::of);
    }

    private static List<Line> sum(Formula formula, RewardFacts facts, Terms terms) {
        return switch (formula.applyTo(facts, terms)) {
            case Computed.Amount amount ->
                List.of(Line.of(Kind.SUM, facts.caseValue(), terms.rounding().end(amount.exact())));
            case Computed.Open _ -> List.of();
        };
    }

    private FormulaLines() {}
}
