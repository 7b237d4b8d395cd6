package org.fundwatch.rewards.payment;

import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * An order to pay one reward (支付指令), one line of a file for the bank.
 *
 * @param number 1 for the first attempt
 * @param bankReference the bank's own, present exactly if paid
 */
public record PaymentOrder(
        ApprovalNumber approval,
        int number,
        UUID file,
        Money amount,
        OrderState state,
        Optional<String> bankReference) {
    public PaymentOrder {
        if (bankReference.isPresent() != state.isPaid()) {
            throw new IllegalArgumentException("a bank's reference belongs to what is paid");
        }
    }

    /** By which the bank tells of it. */
    public TransferReference reference() {
        return new TransferReference(approval, number);
    }
}
