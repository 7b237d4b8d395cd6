package org.fundwatch.kernel;

import java.math.BigDecimal;

/**
 * A share of a whole (比例) in [0, 1], written as the law writes it: {@code Ratio.percent("3")}.
 *
 * <p>Outside the bounds or not a plain decimal: {@link IllegalArgumentException}. 0.10 equals 0.1.
 */
public record Ratio(BigDecimal value) implements Comparable<Ratio> {
    private static final int PERCENT_DIGITS = 2;

    public Ratio {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a ratio lies between 0 and 1");
        }
        value = Decimals.canonical(value);
    }

    public static Ratio of(String value) {
        return new Ratio(Decimals.plain(value));
    }

    public static Ratio percent(String percent) {
        return new Ratio(Decimals.plain(percent).movePointLeft(PERCENT_DIGITS));
    }

    @Override
    public int compareTo(Ratio other) {
        return value.compareTo(other.value);
    }

    /** The percentage as a law prints it, such as 1.5%. */
    @Override
    public String toString() {
        return Decimals.canonical(value.movePointRight(PERCENT_DIGITS)).toPlainString() + "%";
    }
}
