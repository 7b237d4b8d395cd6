package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardRecall;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.published.RewardStopped;
import org.fundwatch.rewards.published.RewardStopped.Cause;
import org.fundwatch.rewards.published.RewardStopped.Outcome;
import org.fundwatch.rewards.store.RewardRecalls;
import org.fundwatch.rewards.store.RewardSteps;

/** Takes back a reward that was obtained with forged material or hidden facts (收回奖励): one asks, another decides. */
@ApplicationScoped
class RecallStep {
    private final Once once;
    private final CaseFiles files;
    private final RewardSteps steps;
    private final RewardRecalls recalls;

    RecallStep(Once once, CaseFiles files, RewardSteps steps, RewardRecalls recalls) {
        this.once = once;
        this.files = files;
        this.steps = steps;
        this.recalls = recalls;
    }

    /** A reward that cannot be taken back is {@link Failure.NotAllowedNow}. */
    Uni<RecallView> request(RecallBody body, Order order) {
        return once.carryOut(order, () -> ask(body, order).map(RecallView::write))
                .map(RecallView::read);
    }

    private Uni<RewardRecall> ask(RecallBody body, Order order) {
        var number = new CaseNumber(order.subject());
        return files.held(number)
                .chain(() -> steps.of(number))
                .invoke(RecallStep::requireRecallable)
                .chain(() -> recalls.last(number))
                .map(last -> new RewardRecall(
                        last.map(RewardRecall::number).orElse(0) + 1,
                        body.grounds(),
                        body.reason(),
                        order.by(),
                        order.at()))
                .call(recall -> recalls.add(number, recall));
    }

    private static void requireRecallable(RewardHistory history) {
        if (history.after(RewardAct.RECALL).isEmpty()) {
            throw new Rejected(new Failure.NotAllowedNow(history.current().name(), RewardAct.ASK_RECALL.name()));
        }
    }

    /** Another request than the last is a {@link Misfit}, whoever asked for it is {@link Failure.SecondPersonNeeded}. */
    Uni<RewardDesk.Stepped> decide(HeldReward held, RecallDecisionBody body, Order order) {
        return recalls.last(held.file().number())
                .map(last -> last.filter(recall -> recall.number() == body.recall())
                        .orElseThrow(() -> new Misfit("/recall", "must be the number of the last request")))
                .map(recall -> stepped(held, recall, order));
    }

    private static RewardDesk.Stepped stepped(HeldReward held, RewardRecall recall, Order order) {
        if (!recall.mayBeDecidedBy(order.by())) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
        var note = recall.grounds().name();
        var step = held.step(RewardAct.RECALL, order, Optional.empty(), Optional.of(note));
        var outcome = step.step() == RewardStep.RECOVERY ? Outcome.RECOVERY : Outcome.STOPPED;
        var event = new RewardStopped(held.file().number(), outcome, Cause.RECALLED);
        return new RewardDesk.Stepped(
                step,
                new Done(
                        Map.of(), Optional.of(new Done.Event(RewardStopped.TYPE, RewardStopped.SCHEMA, event.data()))));
    }
}
