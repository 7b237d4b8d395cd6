package org.fundwatch.claims;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.fundwatch.kernel.Money;

/**
 * One thing that a rule found.
 *
 * @param shares how its money lies on the lines; empty where it names none
 * @param beside money that lies on no line
 * @param point the knowledge point that it was found by
 */
record Found(
        Extent extent,
        Measures measures,
        SortedMap<Integer, Money> shares,
        Optional<Money> beside,
        Optional<Cited> point) {

    /** A whole line. */
    static Found line(Line line, Measures measures) {
        return of(Extent.line(line), measures, Shares.whole(line));
    }

    /** Whole lines. */
    static Found lines(List<Line> lines) {
        return of(Extent.linesOf(lines), Measures.none(), Shares.whole(lines));
    }

    static Found of(Extent extent, Measures measures, SortedMap<Integer, Money> shares) {
        return new Found(extent, measures, shares, Optional.empty(), Optional.empty());
    }

    /** Without any money. */
    static Found bare(Extent extent, Measures measures) {
        return of(extent, measures, Collections.emptySortedMap());
    }

    /** With money that lies on no line. */
    static Found beside(Extent extent, Measures measures, Optional<Money> money) {
        return new Found(extent, measures, Collections.emptySortedMap(), money, Optional.empty());
    }

    Found by(Optional<Cited> point) {
        return new Found(extent, measures, shares, beside, point);
    }

    Optional<Money> amount() {
        if (shares.isEmpty()) {
            return beside;
        }
        var sum = Money.ZERO;
        for (var share : shares.values()) {
            sum = sum.plus(share);
        }
        return Optional.of(sum);
    }
}
