package org.fundwatch.cases.procedure;

import org.fundwatch.kernel.Money;

/**
 * One ledger on one day (账目余额), whole fen: demanded by the last decision, received for it until the end of the day.
 *
 * @param leftOver what was received for decisions that fell before it: no source says whether it counts for the new one
 */
public record Account(Ledger ledger, Money demanded, Money received, Money leftOver) {

    /** What is still to be paid. */
    public Money owed() {
        return demanded.minus(received.atMost(demanded));
    }

    /** What was received beyond what is demanded: for the late charge, or to be given back. */
    public Money surplus() {
        return received.minus(received.atMost(demanded));
    }
}
