package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.store.PayingSteps;

/** Takes a reward's next step where its lifecycle has one, and nobody else was quicker. Inside the caller's transaction. */
@ApplicationScoped
class Payable {
    private final PayingSteps steps;

    Payable(PayingSteps steps) {
        this.steps = steps;
    }

    /** Where a reward stands; an unknown one is {@link Failure.PayoutUnknown}. */
    Uni<PayingSteps.Last> last(ApprovalNumber approval) {
        return steps.of(approval).map(last -> last.orElseThrow(() -> new Rejected(new Failure.PayoutUnknown())));
    }

    /** The step that the act led to; where it leads nowhere, or another was quicker, {@link Failure.NotAllowedNow}. */
    Uni<RewardStep> take(ApprovalNumber approval, RewardAct act, Order order, String note) {
        return last(approval)
                .chain(last -> take(approval, last, after(last.step(), act), order, note)
                        .invoke(taken -> require(taken, last.step(), act))
                        .replaceWith(() -> after(last.step(), act)));
    }

    static RewardStep after(RewardStep step, RewardAct act) {
        return RewardLifecycle.after(step, act).orElseThrow(() -> notAllowed(step, act));
    }

    static Rejected notAllowed(RewardStep step, RewardAct act) {
        return new Rejected(new Failure.NotAllowedNow(step.name(), act.name()));
    }

    /** Whoever did the other part of a matter may not do this one. */
    static void requireAnother(boolean isSame) {
        if (isSame) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }

    private Uni<Boolean> take(
            ApprovalNumber approval, PayingSteps.Last last, RewardStep next, Order order, String note) {
        ActorId by = order.by();
        return steps.take(approval, last, next, order.at(), by, note);
    }

    private static void require(boolean taken, RewardStep step, RewardAct act) {
        if (!taken) {
            throw notAllowed(step, act);
        }
    }
}
