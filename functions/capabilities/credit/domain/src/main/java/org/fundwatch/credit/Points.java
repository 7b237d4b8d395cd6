package org.fundwatch.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Credit points (信用分): what a reason gives, or takes when negative; exact decimals, written with the places that
 * the scheme keeps.
 */
public record Points(BigDecimal value) implements Comparable<Points> {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,6}(\\.\\d{1,4})?");

    /** Reads a decimal such as "70.00" or "-7.5"; anything else is an {@link IllegalArgumentException}. */
    public static Points of(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("points are a plain decimal");
        }
        return new Points(new BigDecimal(text));
    }

    /** No points, written with these places. */
    static Points none(int decimals) {
        return new Points(BigDecimal.ZERO.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /** The same points with these places; what would lose a part is an {@link ArithmeticException}. */
    Points with(int decimals) {
        return new Points(value.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    Points negated() {
        return new Points(value.negate());
    }

    boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** Plain and with its places, such as -10.00; {@link #of} reads it back. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
