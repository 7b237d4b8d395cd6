package org.fundwatch.vault;

import java.util.List;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentFile.Written;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.vault.store.SealedClaim;

/** What is to be done about a file for the bank. */
sealed interface FilePlan {
    record Unknown() implements FilePlan {}

    /** Every reward in it has fallen. */
    record NobodyToPay() implements FilePlan {}

    record Done(Written written) implements FilePlan {}

    /**
     * To be written.
     *
     * @param leftOut the orders whose rewards have fallen since
     */
    record Due(PaymentFile file, List<Line> lines, List<PaymentOrder> leftOut) implements FilePlan {
        List<PaymentOrder> paid() {
            return lines.stream().map(Line::order).toList();
        }
    }

    /** An order, and the claim that says where to. */
    record Line(PaymentOrder order, SealedClaim claim) {}
}
