package org.fundwatch.cases.procedure;

import java.util.List;
import org.fundwatch.kernel.Money;

/**
 * One ledger on one day (账目余额), whole fen: demanded by the last decision, received for it until the end of the day.
 *
 * @param counted what of it was received of what is demanded: one party's surplus pays no other's debt
 * @param leftOver what was received for decisions that fell before it: no source says whether it counts for the new one
 */
public record Account(Ledger ledger, Money demanded, Money received, Money counted, Money leftOver) {

    /** One of a single party. */
    Account(Ledger ledger, Money demanded, Money received, Money leftOver) {
        this(ledger, demanded, received, received.atMost(demanded), leftOver);
    }

    /** The same where it is of several, whose accounts are these. */
    Account of(List<Account> several) {
        var sum = several.stream().map(Account::counted).reduce(Money.ZERO, Money::plus);
        return new Account(ledger, demanded, received, sum, leftOver);
    }

    /** What is still to be paid. */
    public Money owed() {
        return demanded.minus(counted);
    }

    /** What was received beyond what is demanded: for the late charge, or to be given back. */
    public Money surplus() {
        return received.minus(counted);
    }
}
