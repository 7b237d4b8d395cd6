package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
        return last(approval).chain(last -> take(approval, last, act, order, note));
    }

    /** As above, after the step that was seen before and after no other. */
    Uni<RewardStep> take(ApprovalNumber approval, PayingSteps.Last seen, RewardAct act, Order order, String note) {
        var next = after(seen.step(), act);
        return steps.take(approval, seen, next, order.at(), order.by(), note)
                .invoke(taken -> require(taken, seen.step(), act))
                .replaceWith(next);
    }

    /** Another step than the one that was seen before is {@link Failure.NotAllowedNow}. */
    Uni<Void> requireStill(ApprovalNumber approval, PayingSteps.Last seen, RewardAct act) {
        return last(approval)
                .invoke(last -> require(last.equals(seen), last.step(), act))
                .replaceWithVoid();
    }

    static RewardStep after(RewardStep step, RewardAct act) {
        return RewardLifecycle.after(step, act).orElseThrow(() -> notAllowed(step, act));
    }

    static Rejected notAllowed(RewardStep step, RewardAct act) {
        return new Rejected(new Failure.NotAllowedNow(step.name(), act.name()));
    }

    private static void require(boolean holds, RewardStep step, RewardAct act) {
        if (!holds) {
            throw notAllowed(step, act);
        }
    }
}
