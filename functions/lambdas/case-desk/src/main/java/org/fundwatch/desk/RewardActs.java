package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardRecall;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.store.DecidedReward;
import org.fundwatch.rewards.store.RewardRecalls;
import org.fundwatch.rewards.store.RewardSteps;

/** What the caller may do about a reward now (可以办理): by role, by step, and by who took part before. Inside the caller's session. */
@ApplicationScoped
class RewardActs {
    private static final List<RewardAct> OF_THE_DESK =
            List.of(RewardAct.REVIEW, RewardAct.APPROVE, RewardAct.REFUSE, RewardAct.NOTIFY);

    private final Caller caller;
    private final RewardSteps steps;
    private final RewardRecalls recalls;
    private final RewardPolicies policies;

    RewardActs(Caller caller, RewardSteps steps, RewardRecalls recalls, RewardPolicies policies) {
        this.caller = caller;
        this.steps = steps;
        this.recalls = recalls;
        this.policies = policies;
    }

    Uni<RewardView> view(CaseFile file, DecidedReward decided) {
        return steps.of(file.number())
                .chain(history -> recalls.last(file.number())
                        .map(asked -> RewardView.of(decided, allowed(file, decided, history, asked))));
    }

    private List<RewardAct> allowed(
            CaseFile file, DecidedReward decided, RewardHistory history, Optional<RewardRecall> asked) {
        var acts = allowed(file, decided, history);
        return caller.isOneOf(Duties.DECIDE_REWARDS)
                        && history.after(RewardAct.RECALL).isPresent()
                ? Stream.concat(acts.stream(), recalling(asked)).toList()
                : acts;
    }

    /** Whoever asked does not decide. */
    private Stream<RewardAct> recalling(Optional<RewardRecall> asked) {
        var decider = caller.as(Duties.DECIDE_REWARDS);
        return asked.filter(recall -> recall.mayBeDecidedBy(decider)).isPresent()
                ? Stream.of(RewardAct.ASK_RECALL, RewardAct.RECALL)
                : Stream.of(RewardAct.ASK_RECALL);
    }

    private List<RewardAct> allowed(CaseFile file, DecidedReward decided, RewardHistory history) {
        if (file.stage() == Stage.PENALTY_REVOKED || !caller.isOneOf(Duties.DECIDE_REWARDS)) {
            return List.of();
        }
        return OF_THE_DESK.stream()
                .filter(act -> history.after(act).isPresent())
                .filter(act -> act != RewardAct.APPROVE || isApprovable(decided, history))
                .toList();
    }

    /** As another person than any reviewer, and once nothing is open. */
    private boolean isApprovable(DecidedReward decided, RewardHistory history) {
        return decided.amount().isPresent()
                && policies.conditions().toAsk(RewardFacts.of(decided.trace())).isEmpty()
                && !history.took(RewardStep.REVIEWED, caller.as(Duties.DECIDE_REWARDS));
    }
}
