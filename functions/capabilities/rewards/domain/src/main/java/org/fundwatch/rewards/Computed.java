package org.fundwatch.rewards;

import java.math.RoundingMode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/** What a formula (计算方法) answers: an amount, or the fact without which there is none. */
public sealed interface Computed {

    /**
     * The amount, with the floor and cap that belong to the level alone.
     *
     * @param exact with the part of a fen that it has where a policy rounds once
     */
    record Amount(Exact exact, Limits own) implements Computed {

        /** Where it is whole fen, as a case value is; else an {@link ArithmeticException}. */
        Money money() {
            return exact.rounded(RoundingMode.UNNECESSARY);
        }
    }

    /** The case or the sources do not say: ask, never guess. */
    record Open(MissingFact missing) implements Computed {}

    static Computed amount(Money money) {
        return amount(Exact.of(money));
    }

    static Computed amount(Exact exact) {
        return new Amount(exact, Limits.NONE);
    }

    static Computed missing(String fact) {
        return new Open(new MissingFact(fact));
    }
}
