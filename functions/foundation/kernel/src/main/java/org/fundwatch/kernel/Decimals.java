package org.fundwatch.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Plain decimals without sign or exponent, in the one form that makes equal numbers equal records. */
final class Decimals {
    private static final int MOST_DIGITS = 18;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,%1$d}(\\.\\d{1,%1$d})?".formatted(MOST_DIGITS));

    private Decimals() {}

    static BigDecimal plain(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("a number is a plain decimal without sign or exponent");
        }
        return new BigDecimal(text);
    }

    /** The same in its one form; more digits before or behind the point than a plain text may have are an {@link IllegalArgumentException}. */
    static BigDecimal bounded(BigDecimal value) {
        if ((long) value.precision() - value.scale() > MOST_DIGITS
                || value.stripTrailingZeros().scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + MOST_DIGITS + " digits on either side");
        }
        return canonical(value);
    }

    static BigDecimal canonical(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
