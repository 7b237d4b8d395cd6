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
import org.fundwatch.rewards.store.PayingSteps;
import org.fundwatch.rewards.store.PayoutChecks;
import org.fundwatch.rewards.store.Payouts;

/** Has the vault check a claim, and records what it found: nothing is opened for a check that may not be made. */
@ApplicationScoped
class CheckStep {
    private final Payable payable;
    private final Payouts payouts;
    private final PayoutChecks checks;
    private final TwoPeople people;
    private final Vault vault;
    private final Once once;

    CheckStep(Payable payable, Payouts payouts, PayoutChecks checks, TwoPeople people, Vault vault, Once once) {
        this.payable = payable;
        this.payouts = payouts;
        this.checks = checks;
        this.people = people;
        this.vault = vault;
        this.once = once;
    }

    /** A claim as it stood before the vault was asked: what it finds is said of this one alone. */
    private record Seen(Payout payout, PayingSteps.Last last) {
        ApprovalNumber approval() {
            return payout.approval();
        }
    }

    /** A claim that was checked under this key before is not opened again. */
    Uni<CheckView> check(Order order) {
        var approval = Inputs.approval(order.subject());
        return once.before(order)
                .chain(kept -> kept.map(Uni.createFrom()::item).orElseGet(() -> first(approval, order)))
                .map(CheckView::read);
    }

    private Uni<String> first(ApprovalNumber approval, Order order) {
        return Panache.withSession(() -> see(approval).call(() -> people.requireNoClerk(approval, order.by())))
                .chain(seen ->
                        ask(seen, order).chain(answer -> once.carryOut(order, () -> record(seen, answer, order))));
    }

    private Uni<Seen> see(ApprovalNumber approval) {
        return payable.last(approval)
                .chain(last -> payouts.of(approval)
                        .map(payout -> payout.orElseThrow(() -> new Rejected(new Failure.PayoutUnknown())))
                        .map(payout -> new Seen(payout, last)));
    }

    /** Nothing where no check is due: then only an answer under the same key is left to give. */
    private Uni<Optional<VaultAnswer>> ask(Seen seen, Order order) {
        return RewardLifecycle.after(seen.last().step(), RewardAct.CHECK).isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : vault.check(seen.approval(), order.by()).map(Optional::of);
    }

    private static PayoutCheck found(Optional<VaultAnswer> answer, RewardStep step, Order order) {
        return switch (answer.orElseThrow(() -> Payable.notAllowed(step, RewardAct.CHECK))) {
            case VaultAnswer.No(var reason) -> throw new Rejected(new Failure.NotAllowedNow(reason, "CHECK"));
            case VaultAnswer.Yes(var content) -> CheckView.found(content, order);
        };
    }

    private Uni<String> record(Seen seen, Optional<VaultAnswer> answer, Order order) {
        var found = found(answer, seen.last().step(), order);
        return payable.requireStill(seen.approval(), seen.last(), RewardAct.CHECK)
                .chain(() -> checks.add(seen.approval(), seen.payout().claimedAt(), found))
                .chain(() -> step(seen, found, order))
                .map(step -> CheckView.write(seen.approval(), step, found));
    }

    /** A claim that came back before and still does not fit stays where it is. */
    private Uni<RewardStep> step(Seen seen, PayoutCheck found, Order order) {
        return found.outcome() != CheckOutcome.MATCHES && seen.last().step() == RewardStep.RETURNED
                ? Uni.createFrom().item(RewardStep.RETURNED)
                : payable.take(
                        seen.approval(),
                        seen.last(),
                        found.outcome().act(),
                        order,
                        found.outcome().name());
    }
}
