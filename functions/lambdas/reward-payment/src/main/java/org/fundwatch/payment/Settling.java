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
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.published.RewardPaid;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PaymentOrders.Settled;

/** What the bank made of an order (支付结果): paid, or sent back. Inside the caller's transaction. */
@ApplicationScoped
class Settling {
    private final Payable payable;
    private final TwoPeople people;
    private final PaymentOrders payments;
    private final PaymentFiles files;
    private final Outbox outbox;
    private final Randomness randomness;

    Settling(
            Payable payable,
            TwoPeople people,
            PaymentOrders payments,
            PaymentFiles files,
            Outbox outbox,
            Randomness randomness) {
        this.payable = payable;
        this.people = people;
        this.payments = payments;
        this.files = files;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** The same word of the bank twice changes nothing. */
    Uni<RewardStep> pay(ApprovalNumber approval, PaidBody body, Order order) {
        return people.requireNoChecker(approval, order.by())
                .chain(() -> newest(approval, RewardAct.PAY))
                .chain(payment -> payment.bankReference()
                                .filter(body.bankReference()::equals)
                                .isPresent()
                        ? payable.last(approval).map(last -> last.step())
                        : pay(payment, body, order));
    }

    private Uni<RewardStep> pay(PaymentOrder payment, PaidBody body, Order order) {
        return open(payment, RewardAct.PAY)
                .chain(() -> payments.paid(payment, body.bankReference(), new Settled(order.by(), order.at())))
                .invoke(first -> require(first, RewardAct.PAY))
                .chain(() -> payable.take(payment.approval(), RewardAct.PAY, order, body.bankReference()))
                .call(step -> step == RewardStep.PAID
                        ? tell(payment, order)
                        : Uni.createFrom().voidItem());
    }

    /** A reward that was stopped meanwhile stays stopped; its order comes back all the same. */
    Uni<RewardStep> giveBack(ApprovalNumber approval, ReturnBody body, Order order) {
        return people.requireNoChecker(approval, order.by())
                .chain(() -> newest(approval, RewardAct.RETURN))
                .call(payment -> open(payment, RewardAct.RETURN))
                .call(payment -> payments.returned(payment, body.reason(), new Settled(order.by(), order.at()))
                        .invoke(first -> require(first, RewardAct.RETURN)))
                .chain(() -> payable.last(approval))
                .chain(last -> last.step() == RewardStep.STOPPED
                        ? Uni.createFrom().item(RewardStep.STOPPED)
                        : payable.take(
                                approval, RewardAct.RETURN, order, body.reason().name()));
    }

    private Uni<PaymentOrder> newest(ApprovalNumber approval, RewardAct act) {
        return payable.last(approval)
                .chain(last -> payments.of(approval).map(all -> {
                    if (all.isEmpty()) {
                        throw Payable.notAllowed(last.step(), act);
                    }
                    return all.getLast();
                }));
    }

    /** The bank knows of an order only once its file was written. */
    private Uni<Void> open(PaymentOrder payment, RewardAct act) {
        require(payment.state() == OrderState.ORDERED, act);
        return files.of(payment.file())
                .invoke(file -> require(file.flatMap(PaymentFile::written).isPresent(), act))
                .replaceWithVoid();
    }

    private static void require(boolean holds, RewardAct act) {
        if (!holds) {
            throw new Rejected(new Failure.NotAllowedNow("NO_OPEN_ORDER", act.name()));
        }
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
