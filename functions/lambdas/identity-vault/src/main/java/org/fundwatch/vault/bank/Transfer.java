package org.fundwatch.vault.bank;

import org.fundwatch.kernel.Money;
import org.fundwatch.vault.Payee;

/**
 * One transfer to one payee (一笔转账). Prints as dots.
 *
 * @param reference the approval number and the attempt, by which the bank tells of it
 */
public record Transfer(String reference, Money amount, Payee payee) {
    @Override
    public String toString() {
        return "•••";
    }
}
