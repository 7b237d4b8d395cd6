package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** An officer chooses the sum, inside the range of the case value's band (幅度定额). */
record PickedSum(Bands<Range> table) implements Formula {

    /** The least and the most in fen, both allowed; where they are one and due by right, nobody has to choose. */
    record Range(Money least, Money most, Share.Due due) {

        Computed of(RewardFacts facts) {
            return least.equals(most) && due == Share.Due.BY_RIGHT ? Computed.amount(least) : chosen(facts);
        }

        private Computed chosen(RewardFacts facts) {
            return switch (facts.particulars().pick().orElse(null)) {
                case Pick.Sum picked when holds(picked.sum()) -> Computed.amount(picked.sum());
                case null, default -> Computed.missing("officer's sum from " + least + " to " + most);
            };
        }

        private boolean holds(Money sum) {
            return sum.compareTo(least) >= 0 && sum.compareTo(most) <= 0;
        }

        static Range of(Tree band) {
            var range = new Range(band.money("least"), band.money("most"), Share.Due.of(band));
            if (range.least().compareTo(range.most()) > 0) {
                throw new Misfit(band.pointer(), "must not have more as its least than as its most");
            }
            return range;
        }
    }

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return table.at(facts.caseValue(), range -> range.of(facts));
    }

    static PickedSum of(Tree formula) {
        return new PickedSum(Bands.of(formula.children("sums"), Range::of));
    }
}
