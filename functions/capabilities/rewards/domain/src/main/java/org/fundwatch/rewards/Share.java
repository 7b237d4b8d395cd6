package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/**
 * A rate on the whole case value, a sum added to it, and the least that this band pays; a fixed sum has rate zero.
 *
 * @param due whether it is paid without an officer's choice
 */
record Share(Ratio rate, Money plus, Money floor, Due due) {
    private static final Ratio NO_RATE = Ratio.percent("0");

    /** How a sum is due. */
    enum Due {
        BY_RIGHT,
        /** 可视情形: an officer gives it, with a reason, or does not. */
        AT_DISCRETION;

        static Due of(Tree band) {
            return band.has("due") ? band.oneOf("due", Due.class) : BY_RIGHT;
        }
    }

    Computed of(RewardFacts facts, Terms terms) {
        return switch (due) {
            case BY_RIGHT -> Computed.amount(applyTo(facts.caseValue(), terms));
            case AT_DISCRETION -> new PickedSum.Range(plus, plus, due).of(facts);
        };
    }

    private Exact applyTo(Money caseValue, Terms terms) {
        var share = isFixed() ? Exact.ZERO : terms.share(caseValue, rate);
        return share.plus(Exact.of(plus)).atLeast(floor);
    }

    boolean isAtDiscretion() {
        return due == Due.AT_DISCRETION;
    }

    boolean isFixed() {
        return rate.equals(NO_RATE);
    }

    static Share of(Tree band) {
        var plus = band.has("fixed") ? band.money("fixed") : optional(band, "plus");
        return new Share(band.has("fixed") ? NO_RATE : band.ratio("rate"), plus, optional(band, "floor"), Due.of(band));
    }

    private static Money optional(Tree band, String key) {
        return band.has(key) ? band.money(key) : Money.ZERO;
    }
}
