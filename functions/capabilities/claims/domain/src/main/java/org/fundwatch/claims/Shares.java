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

    /** So much of one line is in question: in fen, not rounded. */
    record Part(Line line, BigDecimal fen) {
        /** So many units, at the line's price. */
        static Part of(Line line, Quantity qty) {
            return new Part(line, line.unitPrice().map(qty::at).orElseThrow());
        }
    }

    static SortedMap<Integer, Money> none() {
        return Collections.emptySortedMap();
    }

    /** The whole line; none if it has no amount. */
    static SortedMap<Integer, Money> whole(Line line) {
        return line.amount().map(amount -> of(line, amount)).orElseGet(Shares::none);
    }

    private static SortedMap<Integer, Money> of(Line line, Money amount) {
        var shares = new TreeMap<Integer, Money>();
        shares.put(line.no(), amount);
        return shares;
    }

    /** The whole lines; none if a line has no amount. */
    static SortedMap<Integer, Money> whole(List<Line> lines) {
        var shares = new TreeMap<Integer, Money>();
        for (var line : lines) {
            var amount = line.amount();
            if (amount.isEmpty()) {
                return none();
            }
            shares.put(line.no(), amount.get());
        }
        return shares;
    }

    /** Parts of lines. */
    static SortedMap<Integer, Money> of(List<Part> parts) {
        var shares = new TreeMap<Integer, Money>();
        var exact = BigDecimal.ZERO;
        for (var part : parts) {
            var before = rounded(exact);
            exact = exact.add(part.fen());
            shares.merge(part.line().no(), rounded(exact).minus(before), Money::plus);
        }
        return shares;
    }

    /**
     * What exceeds lies on the lines that came last, so that one line never bears more than its own quantity; none if a
     * line has no price.
     */
    static SortedMap<Integer, Money> ofLast(List<Line> lines, Quantity excess) {
        if (lines.stream().anyMatch(line -> line.unitPrice().isEmpty())) {
            return none();
        }
        var parts = new ArrayList<Part>();
        var left = excess;
        for (var line : lastFirst(lines)) {
            var here = line.qty().atMost(left);
            left = left.above(here);
            if (!here.equals(Quantity.ZERO)) {
                parts.add(Part.of(line, here));
            }
        }
        return of(parts);
    }

    /** An amount too much lies on the lines that came last; a line without an amount bears none. */
    static SortedMap<Integer, Money> ofLast(List<Line> lines, Money excess) {
        var shares = new TreeMap<Integer, Money>();
        var left = excess;
        for (var line : lastFirst(lines)) {
            var here = line.amount().orElse(Money.ZERO).atMost(left);
            left = left.minus(here);
            if (!here.equals(Money.ZERO)) {
                shares.put(line.no(), here);
            }
        }
        return shares;
    }

    private static List<Line> lastFirst(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(Line::date).thenComparing(Line::no).reversed())
                .toList();
    }

    /** Whole fen, half up. */
    static Money rounded(BigDecimal fen) {
        return Money.ofFen(fen.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private Shares() {}
}
