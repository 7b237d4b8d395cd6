package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.TransferReference;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.Payouts;

/** Orders that one checked reward be paid, by another person than its checker. Inside the caller's transaction. */
@ApplicationScoped
class OrderStep {
    private final Payable payable;
    private final Payouts payouts;
    private final TwoPeople people;
    private final PaymentOrders payments;

    OrderStep(Payable payable, Payouts payouts, TwoPeople people, PaymentOrders payments) {
        this.payable = payable;
        this.payouts = payouts;
        this.people = people;
        this.payments = payments;
    }

    Uni<Void> order(ApprovalNumber approval, UUID file, Order order) {
        return payouts.of(approval)
                .map(payout -> payout.orElseThrow(() -> new Rejected(new Failure.PayoutUnknown())))
                .call(() -> people.requireNoChecker(approval, order.by()))
                .call(() -> payable.take(approval, RewardAct.ORDER, order, file.toString()))
                .chain(payout -> add(payout, file, order));
    }

    private Uni<Void> add(Payout payout, UUID file, Order order) {
        return payments.of(payout.approval())
                .map(earlier -> new TransferReference(payout.approval(), earlier.size() + 1))
                .map(reference -> PaymentOrder.ordered(reference, file, payout.amount()))
                .chain(payment -> payments.add(payment, payout.claimedAt(), order.by()));
    }
}
