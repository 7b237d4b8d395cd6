package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fundwatch.kernel.Money;

/** A finding's money laid on its lines, rounded half up once for the whole, so that the shares add up to it. */
final class Shares {

    /** So much of one line is in question. */
    record Part(Line line, Quantity qty) {
        BigDecimal exact() {
            return line.unitPrice().map(qty::at).orElseThrow();
        }
    }

    static SortedMap<Integer, Money> none() {
        return Collections.emptySortedMap();
    }

    /** The whole lines; none if a line has no amount. */
    static SortedMap<Integer, Money> whole(Line line) {
        var shares = new TreeMap<Integer, Money>();
        line.amount().ifPresent(amount -> shares.put(line.no(), amount));
        return shares;
    }

    /** Parts of lines at their prices; none if a line has no price. */
    static SortedMap<Integer, Money> of(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.line().unitPrice().isEmpty())) {
            return none();
        }
        var shares = new TreeMap<Integer, Money>();
        var exact = BigDecimal.ZERO;
        for (var part : parts) {
            var before = rounded(exact);
            exact = exact.add(part.exact());
            shares.put(part.line().no(), rounded(exact).minus(before));
        }
        return shares;
    }

    /** What exceeds lies on the lines that came last, so that one line never bears more than its own quantity. */
    static SortedMap<Integer, Money> ofLast(List<Line> lines, Quantity excess) {
        var parts = new ArrayList<Part>();
        var left = excess;
        for (var line :
                lines.stream().sorted(Comparator.comparing(Line::no).reversed()).toList()) {
            var here = line.qty().atMost(left);
            left = left.above(here);
            if (!here.equals(Quantity.ZERO)) {
                parts.add(new Part(line, here));
            }
        }
        return of(parts);
    }

    /** Whole fen, half up. */
    static Money rounded(BigDecimal fen) {
        return Money.ofFen(fen.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private Shares() {}
}
