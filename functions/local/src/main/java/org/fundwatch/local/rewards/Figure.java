package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure as it stands in a statement.
 *
 * @param value yuan, or a share of one where it is a percentage
 * @param step the unit of its last digit
 * @param before the words before it
 * @param after the words after it
 */
record Figure(Unit unit, BigDecimal value, BigDecimal step, String before, String after) {

    enum Unit {
        PERCENT,
        YUAN,
        /** Nothing says what it counts. */
        NONE
    }

    /** Whether an exact value, printed with as many digits as this, is this figure. */
    boolean prints(BigDecimal exact) {
        return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
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
