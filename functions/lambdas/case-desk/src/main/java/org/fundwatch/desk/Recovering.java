package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.store.RewardApprovals;
import org.fundwatch.rewards.store.RewardSteps;

/** Records that a paid reward came back (追回): by its approval number, as finance knows no case. */
@ApplicationScoped
class Recovering {
    private final Once once;
    private final RewardApprovals approvals;
    private final RewardSteps steps;

    Recovering(Once once, RewardApprovals approvals, RewardSteps steps) {
        this.once = once;
        this.approvals = approvals;
        this.steps = steps;
    }

    /** An approval that nobody knows is {@link Failure.NoSuchResource}. */
    Uni<RecoveryView> recover(Order order, RecoveryBody body) {
        return once.carryOut(order, () -> take(order, body).map(RecoveryView::write))
                .map(RecoveryView::read);
    }

    private Uni<TakenStep> take(Order order, RecoveryBody body) {
        return approvals
                .caseOf(new ApprovalNumber(order.subject()))
                .map(found -> found.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .chain(number -> steps.of(number).chain(history -> take(number, history, order, body)));
    }

    private Uni<TakenStep> take(CaseNumber number, RewardHistory history, Order order, RecoveryBody body) {
        var to = history.after(RewardAct.RECOVER).orElseThrow(() -> notAllowed(history));
        var step = new TakenStep(
                history.next(),
                to,
                order.at(),
                Optional.of(order.by()),
                history.approval(),
                Optional.of(body.voucher()));
        return steps.take(number, step).map(taken -> {
            if (!taken) {
                throw notAllowed(history);
            }
            return step;
        });
    }

    private static Rejected notAllowed(RewardHistory history) {
        return new Rejected(new Failure.NotAllowedNow(history.current().name(), RewardAct.RECOVER.name()));
    }
}
