package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.payment.Recoveries;
import org.fundwatch.rewards.store.RewardApprovals;
import org.fundwatch.rewards.store.RewardRecoveries;
import org.fundwatch.rewards.store.RewardRecoveries.Recorded;
import org.fundwatch.rewards.store.RewardSteps;

/** Records that a payment of a reward came back (追回): by its approval number, as who pays knows no case. */
@ApplicationScoped
class Recovering {
    private final Once once;
    private final RewardApprovals approvals;
    private final RewardSteps steps;
    private final RewardRecoveries recoveries;

    Recovering(Once once, RewardApprovals approvals, RewardSteps steps, RewardRecoveries recoveries) {
        this.once = once;
        this.approvals = approvals;
        this.steps = steps;
        this.recoveries = recoveries;
    }

    /** An approval that nobody knows is {@link Failure.NoSuchResource}. */
    Uni<RecoveryView> recover(Order order, RecoveryBody body) {
        return once.carryOut(order, () -> take(order, body)).map(RecoveryView::read);
    }

    private Uni<String> take(Order order, RecoveryBody body) {
        var approval = new ApprovalNumber(order.subject());
        return approvals
                .caseOf(approval)
                .map(found -> found.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .call(() -> recoveries.hold(approval))
                .chain(number -> steps.of(number)
                        .chain(history -> recoveries
                                .of(approval)
                                .chain(before -> record(new Reward(approval, number, history, before), order, body))))
                .map(step -> RecoveryView.write(approval, step));
    }

    /** A reward as it is held, with what of it came back before. */
    private record Reward(ApprovalNumber approval, CaseNumber number, RewardHistory history, Recoveries before) {}

    private Uni<RewardStep> record(Reward reward, Order order, RecoveryBody body) {
        var from = reward.history().current();
        var to = reward.before().afterAnother(from).orElseThrow(() -> notAllowed(from));
        if (reward.before().vouchers().contains(body.voucher())) {
            throw new Misfit("/voucher", "must be that of another payment than those that came back before");
        }
        return recoveries
                .add(reward.approval(), reward.before(), body.voucher(), new Recorded(order.by(), order.at()))
                .chain(() -> to == from ? Uni.createFrom().item(to) : take(reward, to, order, body));
    }

    private Uni<RewardStep> take(Reward reward, RewardStep to, Order order, RecoveryBody body) {
        var history = reward.history();
        var step = new TakenStep(
                history.next(),
                to,
                order.at(),
                Optional.of(order.by()),
                history.approval(),
                Optional.of(body.voucher()));
        return steps.take(reward.number(), step).map(taken -> {
            if (!taken) {
                throw notAllowed(history.current());
            }
            return to;
        });
    }

    private static Rejected notAllowed(RewardStep step) {
        return new Rejected(new Failure.NotAllowedNow(step.name(), RewardAct.RECOVER.name()));
    }
}
