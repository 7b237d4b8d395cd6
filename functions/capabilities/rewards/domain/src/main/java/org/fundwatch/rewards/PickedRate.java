package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** An officer chooses the rate, inside a range or under a ceiling of the case value's band (幅度比例). */
record PickedRate(Bands<Range> table) implements Formula {

    /** Which ends of a range are known to be in it. */
    enum Ends {
        /** Both; so it is read unless the policy says otherwise. */
        BOTH,
        /** The upper one; of the lower one no source says. */
        UPPER
    }

    /** The least and the most rate; the most is allowed, the least unless no source says so. */
    record Range(Ratio least, Ratio most, Ends ends) {

        boolean holds(Ratio rate) {
            var above = rate.compareTo(least);
            return (above > 0 || (above == 0 && ends == Ends.BOTH)) && rate.compareTo(most) <= 0;
        }

        @Override
        public String toString() {
            return ends == Ends.BOTH ? "from " + least + " to " + most : "above " + least + " up to " + most;
        }

        static Range of(Tree band) {
            var ends = band.has("ends") ? band.oneOf("ends", Ends.class) : Ends.BOTH;
            var range = new Range(band.ratio("least"), band.ratio("most"), ends);
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
            case null, default -> Computed.missing("officer's rate " + range);
        });
    }

    static PickedRate of(Tree formula) {
        return new PickedRate(Bands.of(formula.children("rates"), Range::of));
    }
}
