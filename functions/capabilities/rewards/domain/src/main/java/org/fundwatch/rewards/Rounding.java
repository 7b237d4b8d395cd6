package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.Locale;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * What becomes of a part of a fen (分以下尾数的处理): where it goes, and when. No text seen says either (decision record 0014).
 *
 * @param mode to the fen below, to the nearest or another
 */
record Rounding(RoundingMode mode, When when) {

    /** How often a reward is rounded. */
    enum When {
        /** After the formula's rates and again after an uplift of the amount: each step is whole fen. */
        AT_EACH_STEP,
        /** When formula, uplift, floor and cap are done. */
        ONCE
    }

    /** What one step hands to the next. */
    Exact step(Exact amount) {
        return switch (when) {
            case AT_EACH_STEP -> Exact.of(amount.rounded(mode));
            case ONCE -> amount;
        };
    }

    /** What is paid, in fen. */
    Money end(Exact amount) {
        return amount.rounded(mode);
    }

    /** As an explanation prints it; rounding at each step is what every trace means that names the mode alone. */
    @Override
    public String toString() {
        return switch (when) {
            case AT_EACH_STEP -> mode.name();
            case ONCE -> mode + " " + when.name().toLowerCase(Locale.ROOT) + ", at the end";
        };
    }

    /** At each step where a policy does not say when. */
    static Rounding of(Tree policy) {
        return new Rounding(
                policy.oneOf("rounding", RoundingMode.class),
                policy.has("rounded") ? policy.oneOf("rounded", When.class) : When.AT_EACH_STEP);
    }
}
