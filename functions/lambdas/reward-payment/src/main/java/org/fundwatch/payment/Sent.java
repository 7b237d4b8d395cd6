package org.fundwatch.payment;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.Outstanding;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.TransferReference;
import org.fundwatch.rewards.store.PayingSteps;

/**
 * The transfers of one reward, held, and where it stands (已提交的转账).
 *
 * @param orders the first attempt first
 * @param open the one order that is not settled, if any
 * @param isFiled whether the bank knows of the open one
 * @param recovered how many of those that were paid came back from the payee
 */
record Sent(
        PayingSteps.Last last,
        List<PaymentOrder> orders,
        Optional<PaymentOrder> open,
        boolean isFiled,
        long recovered) {

    static Optional<PaymentOrder> openOf(List<PaymentOrder> orders) {
        return orders.stream()
                .filter(order -> order.state() == OrderState.ORDERED)
                .findFirst();
    }

    /** The order that the bank speaks of; a transfer that never was is a {@link Misfit}. */
    PaymentOrder named(TransferReference reference) {
        return orders.stream()
                .filter(order -> order.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> misfit("must be that of a transfer of this reward"));
    }

    /** The one order that lies at the bank; empty where none does. */
    Optional<PaymentOrder> atTheBank() {
        return open.filter(_ -> isFiled);
    }

    /** The order that waits for its file. */
    Optional<PaymentOrder> unfiled() {
        return open.filter(_ -> !isFiled);
    }

    /** What it is for the reward that this order was paid: the payment, or one too many. */
    RewardAct actOfPaying(PaymentOrder paid) {
        var another = atTheBank().filter(order -> !order.equals(paid)).isPresent();
        var isOneTooMany = another && last.step() == RewardStep.ORDERED;
        return isOneTooMany || RewardLifecycle.after(last.step(), RewardAct.PAY).isEmpty()
                ? RewardAct.DOUBLE
                : RewardAct.PAY;
    }

    /** Where the reward still has to go once the one at the bank came back: nowhere if it was stopped, or is paid by another. */
    boolean isMovedByReturn() {
        return last.step() == RewardStep.ORDERED
                || (last.step() == RewardStep.DOUBLED && outstanding().kept() == 1);
    }

    /** Whether the bank may send this one back: it is out, and its money did not come back from the payee. */
    boolean isOut(PaymentOrder paid) {
        return paid.state().isPaid()
                && outstanding().kept() > 0
                && RewardLifecycle.after(last.step(), RewardAct.RETURN_PAID).isPresent();
    }

    /** Whether the bank may send any of them back. */
    boolean isAnyOut() {
        return orders.stream().anyMatch(this::isOut);
    }

    /** Where the reward goes once the bank sent this one back; empty where it stays. */
    Optional<RewardAct> actOfSendingBack(PaymentOrder paid) {
        var left = orders.stream().filter(order -> !order.equals(paid)).toList();
        return Outstanding.of(left, recovered).actOfSendingBack(last.step());
    }

    private Outstanding outstanding() {
        return Outstanding.of(orders, recovered);
    }

    static Misfit misfit(String rule) {
        return new Misfit("/" + Inputs.TRANSFER_KEY, rule);
    }
}
