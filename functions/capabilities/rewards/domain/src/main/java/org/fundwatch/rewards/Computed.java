package org.fundwatch.rewards;

import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/** What a formula (计算方法) answers: an amount, or the fact without which there is none. */
public sealed interface Computed {

    /** The amount in fen, with the floor and cap that belong to the level alone. */
    record Amount(Money money, Limits own) implements Computed {}

    /** The case or the sources do not say: ask, never guess. */
    record Open(MissingFact missing) implements Computed {}

    static Computed amount(Money money) {
        return new Amount(money, Limits.NONE);
    }

    static Computed missing(String fact) {
        return new Open(new MissingFact(fact));
    }
}
