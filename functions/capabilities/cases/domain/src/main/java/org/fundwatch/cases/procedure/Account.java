package org.fundwatch.cases.procedure;

import org.fundwatch.kernel.Money;

/** One ledger on one day (账目余额), whole fen: demanded by the decision, received until the end of the day. */
public record Account(Ledger ledger, Money demanded, Money received) {

    /** What is still to be paid. */
    public Money owed() {
        return demanded.minus(received.atMost(demanded));
    }

    /** What was received beyond what is demanded: for the late charge, or to be given back. */
    public Money surplus() {
        return received.minus(received.atMost(demanded));
    }
}
