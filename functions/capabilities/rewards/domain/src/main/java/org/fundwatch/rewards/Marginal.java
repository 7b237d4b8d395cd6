package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** Each part of the case value is paid at the rate of its own band (分段累加). */
record Marginal(List<Band> bands) implements Formula {

    /** The rate of what lies above {@code above} up to the next band's edge; the edge itself belongs below. */
    record Band(Money above, Ratio rate) {}

    Marginal {
        bands = List.copyOf(bands);
        Edges.check(bands.stream().map(Band::above).toList());
        for (int i = 1; i < bands.size(); i++) {
            // A full band pays whole fen, so that only the topmost part is ever rounded.
            var _ = bands.get(i)
                    .above()
                    .minus(bands.get(i - 1).above())
                    .share(bands.get(i - 1).rate(), RoundingMode.UNNECESSARY);
        }
    }

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        var amount = Exact.ZERO;
        var rest = facts.caseValue();
        for (var band : bands.reversed()) {
            if (rest.compareTo(band.above()) > 0) {
                amount = amount.plus(terms.share(rest.minus(band.above()), band.rate()));
                rest = band.above();
            }
        }
        return Computed.amount(amount);
    }

    static Marginal of(List<Tree> bands) {
        return new Marginal(bands.stream()
                .map(band -> new Band(band.money("above"), band.ratio("rate")))
                .toList());
    }
}
