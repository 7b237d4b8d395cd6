package org.fundwatch.rewards.payment;

import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * An order to pay one reward (支付指令), one line of a file for the bank.
 *
 * @param number 1 for the first attempt
 * @param bankReference the bank's own, present exactly if it was paid
 * @param sentBack present exactly if the bank sent it back after it had paid
 */
public record PaymentOrder(
        ApprovalNumber approval,
        int number,
        UUID file,
        Money amount,
        OrderState state,
        Optional<String> bankReference,
        Optional<SentBack> sentBack) {

    public PaymentOrder {
        if (bankReference.isPresent() != state.wasPaid()) {
            throw new IllegalArgumentException("a bank's reference belongs to what was paid");
        }
        if (sentBack.isPresent() != (state == OrderState.SENT_BACK)) {
            throw new IllegalArgumentException("a return after the payment belongs to what was sent back");
        }
    }

    /** An order that is given now. */
    public static PaymentOrder ordered(TransferReference reference, UUID file, Money amount) {
        return new PaymentOrder(
                reference.approval(),
                reference.number(),
                file,
                amount,
                OrderState.ORDERED,
                Optional.empty(),
                Optional.empty());
    }

    /** By which the bank tells of it. */
    public TransferReference reference() {
        return new TransferReference(approval, number);
    }
}
