package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PayoutChecks;
import org.fundwatch.rewards.store.Payouts;

/** Claimed rewards as staff read them. Inside the caller's session. */
@ApplicationScoped
class PayoutReading {
    private final Payouts payouts;
    private final PayoutChecks checks;
    private final PaymentOrders payments;
    private final PayoutActs acts;

    PayoutReading(Payouts payouts, PayoutChecks checks, PaymentOrders payments, PayoutActs acts) {
        this.payouts = payouts;
        this.checks = checks;
        this.payments = payments;
        this.acts = acts;
    }

    Uni<PayoutList> list(Payouts.Wanted wanted) {
        return payouts.at(wanted).map(PayoutList::of);
    }

    /** One that nobody has claimed is {@link Failure.PayoutUnknown}. */
    Uni<PayoutView> of(ApprovalNumber approval) {
        return payouts.of(approval)
                .map(payout -> payout.orElseThrow(() -> new Rejected(new Failure.PayoutUnknown())))
                .chain(payout -> checks.of(approval)
                        .chain(checked -> payments.of(approval).chain(ordered -> view(payout, checked, ordered))));
    }

    private Uni<PayoutView> view(Payout payout, List<PayoutCheck> checked, List<PaymentOrder> ordered) {
        return acts.allowed(payout, checked).map(allowed -> PayoutView.of(payout, checked, ordered, allowed));
    }
}
