package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PayoutChecks;

/** Keeps checking and paying apart (不相容岗位分离): whoever does the one for a reward does not do the other. */
@ApplicationScoped
class TwoPeople {
    private final PayoutChecks checks;
    private final PaymentOrders payments;

    TwoPeople(PayoutChecks checks, PaymentOrders payments) {
        this.checks = checks;
        this.payments = payments;
    }

    /** Whoever checked a claim of this reward is {@link Failure.SecondPersonNeeded}. */
    Uni<Void> requireNoChecker(ApprovalNumber approval, ActorId by) {
        return checks.of(approval)
                .invoke(all ->
                        requireAnother(all.stream().anyMatch(check -> check.by().equals(by))))
                .replaceWithVoid();
    }

    /** Whoever ordered or settled a payment of this reward is {@link Failure.SecondPersonNeeded}. */
    Uni<Void> requireNoClerk(ApprovalNumber approval, ActorId by) {
        return payments.clerksOf(approval)
                .invoke(clerks -> requireAnother(clerks.contains(by)))
                .replaceWithVoid();
    }

    static void requireAnother(boolean isSame) {
        if (isSame) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }
}
