package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.store.PayingSteps;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;

/** Reads what was sent to the bank for a reward, and holds the reward meanwhile. Inside the caller's transaction. */
@ApplicationScoped
class Transfers {
    private final Payable payable;
    private final PayingSteps steps;
    private final PaymentOrders payments;
    private final PaymentFiles files;

    Transfers(Payable payable, PayingSteps steps, PaymentOrders payments, PaymentFiles files) {
        this.payable = payable;
        this.steps = steps;
        this.payments = payments;
        this.files = files;
    }

    /** Whether the vault has written the file of the open order is only certain while the reward is held. */
    Uni<Sent> of(ApprovalNumber approval) {
        return steps.hold(approval).chain(() -> seen(approval));
    }

    /** As they are at this moment, without holding the reward. */
    Uni<Sent> seen(ApprovalNumber approval) {
        return payable.last(approval)
                .chain(last -> payments.of(approval)
                        .chain(orders ->
                                payments.recovered(approval).chain(recovered -> sent(last, orders, recovered))));
    }

    private Uni<Sent> sent(PayingSteps.Last last, List<PaymentOrder> orders, long recovered) {
        var open = Sent.openOf(orders);
        return open.map(order -> files.of(order.file())
                        .map(file -> file.flatMap(PaymentFile::written).isPresent()))
                .orElseGet(() -> Uni.createFrom().item(false))
                .map(isFiled -> new Sent(last, orders, open, isFiled, recovered));
    }
}
