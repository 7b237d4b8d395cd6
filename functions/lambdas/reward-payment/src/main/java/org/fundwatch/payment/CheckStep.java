package org.fundwatch.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.CheckOutcome;
import org.fundwatch.rewards.payment.Payout;
import org.fundwatch.rewards.payment.PayoutCheck;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.rewards.store.PayoutChecks;
import org.fundwatch.rewards.store.Payouts;

/** Has the vault check a claim, and records what it found: nothing is opened for a check that may not be made. */
@ApplicationScoped
class CheckStep {
    private final Payable payable;
    private final Payouts payouts;
    private final PayoutChecks checks;
    private final PaymentOrders payments;
    private final Vault vault;
    private final Once once;

    CheckStep(Payable payable, Payouts payouts, PayoutChecks checks, PaymentOrders payments, Vault vault, Once once) {
        this.payable = payable;
        this.payouts = payouts;
        this.checks = checks;
        this.payments = payments;
        this.vault = vault;
        this.once = once;
    }

    /** A claim that was checked under this key before is not opened again. */
    Uni<CheckView> check(Order order) {
        var approval = Inputs.approval(order.subject());
        return Panache.withSession(() -> payable.last(approval).call(last -> requireAnother(approval, order)))
                .chain(last -> ask(approval, last.step(), order))
                .chain(answer -> once.carryOut(order, () -> record(approval, answer, order)))
                .map(CheckView::read);
    }

    private Uni<Void> requireAnother(ApprovalNumber approval, Order order) {
        return payments.clerksOf(approval)
                .invoke(clerks -> Payable.requireAnother(clerks.contains(order.by())))
                .replaceWithVoid();
    }

    /** Nothing where no check is due: then only an answer under the same key is left to give. */
    private Uni<Optional<VaultAnswer>> ask(ApprovalNumber approval, RewardStep step, Order order) {
        return RewardLifecycle.after(step, RewardAct.CHECK).isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : vault.check(approval, order.by()).map(Optional::of);
    }

    private static PayoutCheck found(Optional<VaultAnswer> answer, RewardStep step, Order order) {
        return switch (answer.orElseThrow(() -> Payable.notAllowed(step, RewardAct.CHECK))) {
            case VaultAnswer.No(var reason) -> throw new Rejected(new Failure.NotAllowedNow(reason, "CHECK"));
            case VaultAnswer.Yes(var content) -> CheckView.found(content, order);
        };
    }

    private Uni<String> record(ApprovalNumber approval, Optional<VaultAnswer> answer, Order order) {
        return payouts.of(approval)
                .map(payout -> payout.orElseThrow(() -> new Rejected(new Failure.PayoutUnknown())))
                .chain(payout -> record(payout, found(answer, payout.step(), order), order));
    }

    private Uni<String> record(Payout payout, PayoutCheck found, Order order) {
        return checks.add(payout.approval(), payout.claimedAt(), found)
                .chain(() -> step(payout, found, order))
                .map(step -> CheckView.write(payout.approval(), step, found));
    }

    /** A claim that came back before and still does not fit stays where it is. */
    private Uni<RewardStep> step(Payout payout, PayoutCheck found, Order order) {
        return found.outcome() != CheckOutcome.MATCHES && payout.step() == RewardStep.RETURNED
                ? Uni.createFrom().item(payout.step())
                : payable.take(
                        payout.approval(),
                        found.outcome().act(),
                        order,
                        found.outcome().name());
    }
}
