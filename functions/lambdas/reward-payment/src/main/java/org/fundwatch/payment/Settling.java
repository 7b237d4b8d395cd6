package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.published.RewardPaid;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PaymentOrders.Settled;

/** What the bank made of a transfer (支付结果): paid, or sent back. Inside the caller's transaction. */
@ApplicationScoped
class Settling {
    /** The bank's reference stands with the transfer, where those who know the case do not look. */
    private static final String NO_NOTE = "";

    private final Payable payable;
    private final TwoPeople people;
    private final Transfers transfers;
    private final PaymentOrders payments;
    private final Outbox outbox;
    private final Randomness randomness;

    Settling(
            Payable payable,
            TwoPeople people,
            Transfers transfers,
            PaymentOrders payments,
            Outbox outbox,
            Randomness randomness) {
        this.payable = payable;
        this.people = people;
        this.transfers = transfers;
        this.payments = payments;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** The same word of the bank twice changes nothing. */
    Uni<RewardStep> pay(ApprovalNumber approval, PaidBody body, Order order) {
        return people.requireNoChecker(approval, order.by())
                .chain(() -> transfers.of(approval))
                .chain(sent -> pay(sent, body, order));
    }

    private Uni<RewardStep> pay(Sent sent, PaidBody body, Order order) {
        var named = sent.named(body.transferReference());
        return named.bankReference().filter(body.bankReference()::equals).isPresent()
                ? Uni.createFrom().item(sent.last().step())
                : settle(sent, named, body, order)
                        .invoke(first -> require(first, RewardAct.PAY))
                        .chain(() -> step(sent, named, order));
    }

    /** A transfer that was recorded as sent back may turn out to be paid; whatever else is settled stays as it is. */
    private Uni<Boolean> settle(Sent sent, PaymentOrder named, PaidBody body, Order order) {
        var settled = new Settled(order.by(), order.at());
        return switch (named.state()) {
            case ORDERED ->
                sent.isFiled()
                        ? payments.paid(named, body.bankReference(), settled)
                        : Uni.createFrom().item(false);
            case RETURNED ->
                payments.paidLate(named, body.bankReference(), settled).call(() -> leaveOut(sent));
            case PAID, PAID_LATE, LEFT_OUT, SENT_BACK -> Uni.createFrom().item(false);
        };
    }

    /** What no bank knows of yet is not sent to one any more. */
    private Uni<Void> leaveOut(Sent sent) {
        return sent.unfiled()
                .map(payments::leaveOut)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<RewardStep> step(Sent sent, PaymentOrder named, Order order) {
        return payable.take(named.approval(), sent.last(), sent.actOfPaying(named), order, NO_NOTE)
                .call(step -> isFirstPayment(sent.last().step(), step)
                        ? tell(named, order)
                        : Uni.createFrom().voidItem());
    }

    private static boolean isFirstPayment(RewardStep from, RewardStep to) {
        return to == RewardStep.PAID || (to == RewardStep.DOUBLED && from == RewardStep.ORDERED);
    }

    /** Another transfer than the one at the bank is refused; a reward that was stopped, or paid by another one, stays so. */
    Uni<RewardStep> giveBack(ApprovalNumber approval, ReturnBody body, Order order) {
        return people.requireNoChecker(approval, order.by())
                .chain(() -> transfers.of(approval))
                .chain(sent -> giveBack(sent, body, order));
    }

    private Uni<RewardStep> giveBack(Sent sent, ReturnBody body, Order order) {
        var atTheBank = sent.atTheBank().orElseThrow(() -> noOpenOrder(RewardAct.RETURN));
        if (!sent.named(body.transferReference()).equals(atTheBank)) {
            throw Sent.misfit("must be that of the transfer that is at the bank");
        }
        return payments.returned(atTheBank, body.reason(), new Settled(order.by(), order.at()))
                .invoke(first -> require(first, RewardAct.RETURN))
                .chain(() -> sent.isMovedByReturn()
                        ? payable.take(
                                atTheBank.approval(),
                                sent.last(),
                                RewardAct.RETURN,
                                order,
                                body.reason().name())
                        : Uni.createFrom().item(sent.last().step()));
    }

    private static void require(boolean holds, RewardAct act) {
        if (!holds) {
            throw noOpenOrder(act);
        }
    }

    private static Rejected noOpenOrder(RewardAct act) {
        return new Rejected(new Failure.NotAllowedNow("NO_OPEN_ORDER", act.name()));
    }

    private Uni<Void> tell(PaymentOrder payment, Order order) {
        var event = new RewardPaid(payment.approval(), payment.amount());
        return outbox.append(
                randomness.uuid(),
                RewardPaid.TYPE,
                payment.approval().value(),
                order.at(),
                RewardPaid.SCHEMA,
                event.data());
    }
}
