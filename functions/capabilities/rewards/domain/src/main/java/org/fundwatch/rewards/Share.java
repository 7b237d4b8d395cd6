package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** A rate on the whole case value, a sum added to it, and the least that this band pays; a fixed sum has rate zero. */
record Share(Ratio rate, Money plus, Money floor) {
    private static final Ratio NO_RATE = Ratio.percent("0");

    Money applyTo(Money caseValue, Terms terms) {
        var share = isFixed() ? Money.ZERO : terms.share(caseValue, rate);
        return share.plus(plus).atLeast(floor);
    }

    boolean isFixed() {
        return rate.equals(NO_RATE);
    }

    static Share of(Tree band) {
        var plus = band.has("fixed") ? band.money("fixed") : optional(band, "plus");
        return new Share(band.has("fixed") ? NO_RATE : band.ratio("rate"), plus, optional(band, "floor"));
    }

    private static Money optional(Tree band, String key) {
        return band.has(key) ? band.money(key) : Money.ZERO;
    }
}
