package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A figure as it stands in a statement.
 *
 * @param value yuan, or a share of one where it is a percentage
 * @param step the unit of its last digit
 * @param before the words before it
 * @param between the words between the last figure and it
 * @param after the words after it
 */
record Figure(Unit unit, BigDecimal value, BigDecimal step, String before, String between, String after) {

    private static final Pattern DENIED = Pattern.compile(
            ".*\\b(not|nor|neither|never|rather than|instead of|other than)\\b[^,;]*|.*(而非|而不是|不是|不适用|并非).*");

    enum Unit {
        PERCENT,
        /** A bare part of one: a rate, or a part of a yuan. */
        SHARE,
        YUAN,
        /** Nothing says what it counts. */
        NONE
    }

    /** Whether an exact value, printed with as many digits as this, is this figure. */
    boolean prints(BigDecimal exact) {
        return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
    }

    /** Whether it is this value, or prints it where a word before says that it is rounded. */
    boolean means(BigDecimal exact) {
        return follows("about", "some", "nearly", "over", "约", "近", "余") ? prints(exact) : value.compareTo(exact) == 0;
    }

    boolean isPercent() {
        return unit == Unit.PERCENT || unit == Unit.SHARE;
    }

    /** Whether the words just before it say that something else applies. */
    boolean isDenied() {
        return DENIED.matcher(between).matches();
    }

    boolean follows(String... words) {
        for (var word : words) {
            if (before.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
