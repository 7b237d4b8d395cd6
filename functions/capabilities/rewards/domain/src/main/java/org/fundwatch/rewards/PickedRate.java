package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** An officer chooses the rate, inside a range or under a ceiling of the case value's band (幅度比例). */
record PickedRate(Bands<Range> table) implements Formula {

    /** The least and the most rate, both allowed. */
    record Range(Ratio least, Ratio most) {

        boolean holds(Ratio rate) {
            return rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0;
        }

        static Range of(Tree band) {
            var range = new Range(band.ratio("least"), band.ratio("most"));
            if (!range.holds(range.most())) {
                throw new Misfit(band.pointer(), "must not have more as its least than as its most");
            }
            return range;
        }
    }

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return table.at(facts.caseValue(), range -> switch (facts.particulars()
                .pick()
                .orElse(null)) {
            case Pick.Rate picked
            when range.holds(picked.rate()) -> Computed.amount(terms.share(facts.caseValue(), picked.rate()));
            case null, default -> Computed.missing("officer's rate from " + range.least() + " to " + range.most());
        });
    }

    static PickedRate of(Tree formula) {
        return new PickedRate(Bands.of(formula.children("rates"), Range::of));
    }
}
