package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.store.PaymentOrders;

/** What the caller may do about a claimed reward now (可以办理): by role, by step, and by who took part before. */
@ApplicationScoped
class PayoutActs {
    private final Caller caller;
    private final PaymentOrders payments;
    private final Transfers transfers;

    PayoutActs(Caller caller, PaymentOrders payments, Transfers transfers) {
        this.caller = caller;
        this.payments = payments;
        this.transfers = transfers;
    }

    /** Inside the caller's session. */
    Uni<List<RewardAct>> allowed(Payout payout, List<PayoutCheck> checks) {
        return checking(payout)
                .chain(check -> paying(payout, checks)
                        .map(pay -> Stream.concat(check.stream(), pay.stream()).toList()));
    }

    private Uni<List<RewardAct>> checking(Payout payout) {
        return caller.isOneOf(Duties.CHECK)
                ? payments.clerksOf(payout.approval())
                        .map(clerks -> clerks.stream().anyMatch(caller::is)
                                ? List.of()
                                : possible(payout, RewardAct.CHECK).toList())
                : none();
    }

    private Uni<List<RewardAct>> paying(Payout payout, List<PayoutCheck> checks) {
        if (!caller.isOneOf(Duties.PAY) || checks.stream().anyMatch(check -> caller.is(check.by()))) {
            return none();
        }
        return transfers
                .seen(payout.approval())
                .map(sent -> Stream.concat(
                                sent.atTheBank().isPresent()
                                        ? Stream.of(RewardAct.PAY, RewardAct.RETURN)
                                        : unsettled(payout, sent.orders()),
                                Stream.of(RewardAct.RETURN_PAID).filter(_ -> sent.isAnyOut()))
                        .toList());
    }

    /** What was recorded as sent back may turn out to be paid. */
    private static Stream<RewardAct> unsettled(Payout payout, List<PaymentOrder> orders) {
        var late = orders.stream()
                .filter(order -> order.state() == OrderState.RETURNED)
                .map(_ -> RewardAct.PAY)
                .limit(1);
        return Stream.concat(possible(payout, RewardAct.ORDER), late);
    }

    private static Stream<RewardAct> possible(Payout payout, RewardAct act) {
        return Stream.of(act)
                .filter(it -> RewardLifecycle.after(payout.step(), it).isPresent());
    }

    private static Uni<List<RewardAct>> none() {
        return Uni.createFrom().item(List.of());
    }
}
