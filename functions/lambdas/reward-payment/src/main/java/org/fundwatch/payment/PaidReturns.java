package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.SentBack;
import org.fundwatch.rewards.published.RewardReturned;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PaymentOrders.Settled;

/** The bank sends back what it had paid (付后退汇): then the reward is owed again. Inside the caller's transaction. */
@ApplicationScoped
class PaidReturns {
    private final Payable payable;
    private final TwoPeople people;
    private final Transfers transfers;
    private final PaymentOrders payments;
    private final PaymentFiles files;
    private final Outbox outbox;
    private final Randomness randomness;

    PaidReturns(
            Payable payable,
            TwoPeople people,
            Transfers transfers,
            PaymentOrders payments,
            PaymentFiles files,
            Outbox outbox,
            Randomness randomness) {
        this.payable = payable;
        this.people = people;
        this.transfers = transfers;
        this.payments = payments;
        this.files = files;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** The same slip twice changes nothing; a transfer of which nothing is out is {@link Failure.NotAllowedNow}. */
    Uni<RewardStep> record(ApprovalNumber approval, PaidReturnBody body, Order order) {
        return people.requireNoChecker(approval, order.by())
                .chain(() -> transfers.of(approval))
                .chain(sent -> record(sent, body, order));
    }

    private Uni<RewardStep> record(Sent sent, PaidReturnBody body, Order order) {
        var named = sent.named(body.transferReference());
        if (named.sentBack().filter(body.told()::equals).isPresent()) {
            return Uni.createFrom().item(sent.last().step());
        }
        if (!sent.isOut(named)) {
            throw new Rejected(new Failure.NotAllowedNow(named.state().name(), RewardAct.RETURN_PAID.name()));
        }
        return requireDay(named, body.returnedOn(), order)
                .chain(() -> payments.sentBack(named, body.told(), new Settled(order.by(), order.at())))
                .invoke(PaidReturns::requireFirst)
                .chain(() -> step(sent, named, body.told(), order));
    }

    /** No money came back before its file was prepared, nor will it after today. */
    private Uni<Void> requireDay(PaymentOrder paid, LocalDate day, Order order) {
        return files.of(paid.file())
                .map(file -> TimeSource.dateOf(file.orElseThrow().preparedAt()))
                .invoke(prepared -> {
                    if (day.isBefore(prepared) || day.isAfter(TimeSource.dateOf(order.at()))) {
                        throw new Misfit(
                                "/" + PaidReturnBody.DAY_KEY,
                                "must be a day from that of the order on, and not to come");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireFirst(boolean isFirst) {
        if (!isFirst) {
            throw new Rejected(new Failure.NotAllowedNow("SENT_BACK", RewardAct.RETURN_PAID.name()));
        }
    }

    private Uni<RewardStep> step(Sent sent, PaymentOrder paid, SentBack told, Order order) {
        return sent.actOfSendingBack(paid)
                .map(act -> payable.take(
                                paid.approval(),
                                sent.last(),
                                act,
                                order,
                                told.reason().name())
                        .call(step -> isOwed(step)
                                ? tell(paid, order)
                                : Uni.createFrom().voidItem()))
                .orElseGet(() -> Uni.createFrom().item(sent.last().step()));
    }

    /** Whether its reporter, who was told that it was paid, waits for the money again. */
    private static boolean isOwed(RewardStep step) {
        return step == RewardStep.RETURNED || step == RewardStep.ORDERED;
    }

    private Uni<Void> tell(PaymentOrder payment, Order order) {
        var event = new RewardReturned(payment.approval(), payment.amount());
        return outbox.append(
                randomness.uuid(),
                RewardReturned.TYPE,
                payment.approval().value(),
                order.at(),
                RewardReturned.SCHEMA,
                event.data());
    }
}
