package org.fundwatch.rewards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * How the amount of a reward came about (奖励金额计算过程), line by line, for whoever is paid it.
 *
 * @param lines in the order in which they are computed; the last one is the reward
 */
public record RewardArithmetic(List<Line> lines) {

    /** What a line does. */
    public enum Kind {
        /** A part of the case value at the rate of its band. */
        BAND,
        /** The whole case value at one rate. */
        RATE,
        /** What the scheme's formula gives, where its text is no single rate. */
        FORMULA,
        /** Lifted to the scheme's floor. */
        FLOOR,
        /** Held down to the scheme's cap. */
        CAP,
        /** The reward. */
        REWARD
    }

    /**
     * One line, in fen.
     *
     * @param base what it starts from
     * @param rate where it takes one
     * @param result what it gives
     */
    public record Line(Kind kind, Money base, Optional<Ratio> rate, Money result) {}

    public RewardArithmetic {
        lines = List.copyOf(lines);
    }

    /** Of a reward that this scheme gave for these facts. */
    public static RewardArithmetic of(RewardFacts facts, RewardScheme scheme, Money reward) {
        var lines = new ArrayList<>(formula(facts, scheme, reward));
        var sum = lines.stream().map(Line::result).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(reward)) {
            var kind = sum.compareTo(reward) < 0 ? Kind.FLOOR : Kind.CAP;
            lines.add(new Line(kind, sum, Optional.empty(), reward));
        }
        lines.add(new Line(Kind.REWARD, facts.caseValue(), Optional.empty(), reward));
        return new RewardArithmetic(lines);
    }

    /** An insider's rates are not those of the table: then the formula is named as a whole. */
    private static List<Line> formula(RewardFacts facts, RewardScheme scheme, Money reward) {
        if (facts.caseValue().equals(Money.ZERO) || scheme.uplift().isDueTo(facts)) {
            return whole(facts, reward);
        }
        return lines(
                scheme.formula(), facts, Terms.plain(scheme.interpretation().rounding()), reward);
    }

    private static List<Line> lines(Formula formula, RewardFacts facts, Terms terms, Money reward) {
        return switch (formula) {
            case Marginal marginal -> bands(marginal, facts.caseValue(), terms);
            case Flat flat ->
                List.of(new Line(
                        Kind.RATE,
                        facts.caseValue(),
                        Optional.of(flat.rate()),
                        terms.share(facts.caseValue(), flat.rate())));
            case ByNature byNature ->
                facts.particulars()
                        .nature()
                        .map(nature -> lines(byNature.of(nature), facts, terms, reward))
                        .orElseGet(() -> whole(facts, reward));
            case ByLevel byLevel ->
                facts.particulars()
                        .level()
                        .map(byLevel.arms()::get)
                        .map(arm -> lines(arm.formula(), facts, terms, reward))
                        .orElseGet(() -> whole(facts, reward));
            case Banded _, Whole _, PickedRate _, PickedSum _, Fixed _, Unseen _ -> whole(facts, reward);
        };
    }

    private static List<Line> whole(RewardFacts facts, Money reward) {
        return List.of(new Line(Kind.FORMULA, facts.caseValue(), Optional.empty(), reward));
    }

    private static List<Line> bands(Marginal marginal, Money caseValue, Terms terms) {
        var lines = new ArrayList<Line>();
        var rest = caseValue;
        for (var band : marginal.bands().reversed()) {
            if (rest.compareTo(band.above()) > 0) {
                var part = rest.minus(band.above());
                lines.addFirst(new Line(Kind.BAND, part, Optional.of(band.rate()), terms.share(part, band.rate())));
                rest = band.above();
            }
        }
        return lines;
    }
}
