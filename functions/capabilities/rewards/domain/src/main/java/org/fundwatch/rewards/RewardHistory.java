package org.fundwatch.rewards;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;

/** What has happened to one reward (奖励办理经过): its steps in order, none where it was only proposed. */
public record RewardHistory(List<TakenStep> steps) {

    public RewardHistory {
        steps = List.copyOf(steps);
    }

    /** Where the reward stands. */
    public RewardStep current() {
        return steps.isEmpty() ? RewardStep.PROPOSED : steps.getLast().step();
    }

    /** The step that the act leads to from here; empty when it is not allowed here. */
    public Optional<RewardStep> after(RewardAct act) {
        return RewardLifecycle.after(current(), act);
    }

    /** Whether it came to where it stands from this step. */
    public boolean cameFrom(RewardStep step) {
        return steps.reversed().stream()
                .skip(1)
                .findFirst()
                .filter(taken -> taken.step() == step)
                .isPresent();
    }

    /** The number of the next step. */
    public int next() {
        return steps.size() + 1;
    }

    /** The last time that the reward came to a step. */
    public Optional<TakenStep> last(RewardStep step) {
        return steps.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** The first time that the reward came to a step. */
    public Optional<TakenStep> first(RewardStep step) {
        return steps.stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** Whether a person took a step, now or before. */
    public boolean took(RewardStep step, ActorId actor) {
        return steps.stream()
                .filter(taken -> taken.step() == step)
                .anyMatch(taken -> taken.by().filter(actor::equals).isPresent());
    }

    /** Known from the approval on. */
    public Optional<ApprovalNumber> approval() {
        return steps.reversed().stream()
                .flatMap(taken -> taken.approval().stream())
                .findFirst();
    }
}
