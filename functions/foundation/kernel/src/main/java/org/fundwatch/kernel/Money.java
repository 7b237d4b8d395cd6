package org.fundwatch.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A sum of money (金额) in whole fen (分), from zero to {@link Long#MAX_VALUE} fen.
 *
 * <p>Whatever would be negative is an {@link IllegalArgumentException}, whatever exceeds the bound an {@link
 * ArithmeticException}; an operation that can lose part of a fen makes the caller name the rounding.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern YUAN = Pattern.compile("\\d{1,18}(\\.\\d{1,2})?");
    private static final int FEN_DIGITS = 2;

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("money is never negative");
        }
    }

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** Reads plain decimal yuan (元) such as "167200" or "0.05"; a part of a fen is an {@link IllegalArgumentException}. */
    public static Money yuan(String yuan) {
        if (!YUAN.matcher(yuan).matches()) {
            throw new IllegalArgumentException("yuan are a plain decimal with at most two places");
        }
        return new Money(new BigDecimal(yuan).movePointRight(FEN_DIGITS).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** Takes away at most what is there; more is an {@link IllegalArgumentException}. */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    public Money times(Multiple multiple, RoundingMode rounding) {
        return scaledBy(multiple.value(), rounding);
    }

    public Money share(Ratio ratio, RoundingMode rounding) {
        return scaledBy(ratio.value(), rounding);
    }

    public Money atLeast(Money floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Money atMost(Money cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Plain yuan with two places, such as 167200.00; {@link #yuan} reads it back. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    private Money scaledBy(BigDecimal factor, RoundingMode rounding) {
        var exact = BigDecimal.valueOf(fen).multiply(factor);
        return new Money(exact.setScale(0, rounding).longValueExact());
    }
}
