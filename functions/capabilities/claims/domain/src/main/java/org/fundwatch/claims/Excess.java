package org.fundwatch.claims;

import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;

/** So much too much a unit (每单位多收). */
final class Excess {

    /** A line whose price is above what it may be; nothing where it is not. */
    static Stream<Found> perUnit(Line line, Money price, Money highest) {
        return price.compareTo(highest) <= 0 ? Stream.empty() : Stream.of(between(line, price, highest));
    }

    /** What lies between two prices, which may be nothing. */
    static Found between(Line line, Money price, Money highest) {
        var excess = price.minus(highest);
        var share = Shares.of(List.of(new Part(line, line.qty().at(excess))));
        return Found.of(Extent.line(line), Measures.of(Measure.EXCESS_PER_UNIT, excess), share);
    }

    private Excess() {}
}
