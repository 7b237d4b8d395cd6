package org.fundwatch.kernel;

import java.math.BigDecimal;

/**
 * How many times over (倍数) a fine takes its base, zero or more: {@code Multiple.of("3.5")}.
 *
 * <p>Negative, not a plain decimal, or of more than 18 digits before or behind the point: {@link IllegalArgumentException}. 2.0 equals 2.
 */
public record Multiple(BigDecimal value) implements Comparable<Multiple> {
    public Multiple {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a multiple is never negative");
        }
        value = Decimals.bounded(value);
    }

    public static Multiple of(String value) {
        return new Multiple(Decimals.plain(value));
    }

    @Override
    public int compareTo(Multiple other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
