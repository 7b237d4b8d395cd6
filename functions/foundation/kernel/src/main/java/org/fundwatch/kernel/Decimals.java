package org.fundwatch.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Plain decimals without sign or exponent, in the one form that makes equal numbers equal records. */
final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

    private Decimals() {}

    static BigDecimal plain(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("a number is a plain decimal without sign or exponent");
        }
        return new BigDecimal(text);
    }

    static BigDecimal canonical(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
