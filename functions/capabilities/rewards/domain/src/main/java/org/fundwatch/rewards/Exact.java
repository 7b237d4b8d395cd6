package org.fundwatch.rewards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fundwatch.kernel.Money;

/** A sum while it is worked out (取整前的金额), in fen with the part of a fen that it has; below zero is an {@link IllegalArgumentException}. */
record Exact(BigDecimal fen) implements Comparable<Exact> {
    static final Exact ZERO = of(Money.ZERO);

    private static final int FEN_DIGITS = 2;

    Exact {
        if (fen.signum() < 0) {
            throw new IllegalArgumentException("money is never negative");
        }
        var shortest = fen.stripTrailingZeros();
        fen = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static Exact of(Money money) {
        return new Exact(BigDecimal.valueOf(money.fen()));
    }

    Exact plus(Exact other) {
        return new Exact(fen.add(other.fen));
    }

    Exact times(BigDecimal factor) {
        return new Exact(fen.multiply(factor));
    }

    Exact atLeast(Money floor) {
        return compareTo(of(floor)) < 0 ? of(floor) : this;
    }

    Exact atMost(Money cap) {
        return compareTo(of(cap)) > 0 ? of(cap) : this;
    }

    /** In whole fen; more than {@link Money} can be is an {@link ArithmeticException}. */
    Money rounded(RoundingMode mode) {
        return Money.ofFen(fen.setScale(0, mode).longValueExact());
    }

    @Override
    public int compareTo(Exact other) {
        return fen.compareTo(other.fen);
    }

    /** Plain yuan with two places or as many as it has, such as 61.2342; whole fen are written as {@link Money} writes them. */
    @Override
    public String toString() {
        return fen.movePointLeft(FEN_DIGITS).toPlainString();
    }
}
