package org.fundwatch.rewards.payment;

import java.util.List;
import java.util.Optional;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardStep;

/**
 * How many payments of one reward are out (未收回的支付).
 *
 * @param kept paid, and neither sent back by the bank nor recovered from the payee
 * @param open ordered, and nobody knows yet what the bank makes of them
 */
public record Outstanding(long kept, long open) {

    /** Of these orders, so many of which were recovered from the payee. */
    public static Outstanding of(List<PaymentOrder> orders, long recovered) {
        var paid = orders.stream().filter(order -> order.state().isPaid()).count();
        var open = orders.stream()
                .filter(order -> order.state() == OrderState.ORDERED)
                .count();
        return new Outstanding(paid - recovered, open);
    }

    /** What it is for the reward that one payment less is out, which the bank sent back; empty where it stays as it is. */
    public Optional<RewardAct> actOfSendingBack(RewardStep from) {
        if (kept == 0) {
            return Optional.of(RewardAct.RETURN_PAID);
        }
        return isOneOf(from) ? Optional.of(RewardAct.RETURN) : Optional.empty();
    }

    /** Whether one payment is left of a reward that was paid twice. */
    private boolean isOneOf(RewardStep from) {
        return from == RewardStep.DOUBLED && kept + open == 1;
    }
}
