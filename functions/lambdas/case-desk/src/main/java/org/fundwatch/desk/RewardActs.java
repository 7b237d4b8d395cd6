package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardRecall;
import org.fundwatch.rewards.store.DecidedReward;
import org.fundwatch.rewards.store.RewardRecalls;

/** What the caller may do about a reward now (可以办理): by role, by step, and by who took part before. Inside the caller's session. */
@ApplicationScoped
class RewardActs {
    private static final List<RewardAct> OF_THE_DESK =
            List.of(RewardAct.REVIEW, RewardAct.APPROVE, RewardAct.REFUSE, RewardAct.NOTIFY);

    private final Caller caller;
    private final Standings standings;
    private final RewardRecalls recalls;
    private final RewardPolicies policies;

    RewardActs(Caller caller, Standings standings, RewardRecalls recalls, RewardPolicies policies) {
        this.caller = caller;
        this.standings = standings;
        this.recalls = recalls;
        this.policies = policies;
    }

    Uni<RewardView> view(CaseFile file, DecidedReward decided) {
        return standings
                .of(file, decided)
                .chain(reward ->
                        recalls.last(file.number()).map(asked -> RewardView.of(decided, allowed(reward, asked))));
    }

    private List<RewardAct> allowed(HeldReward reward, Optional<RewardRecall> asked) {
        if (!caller.isOneOf(Duties.DECIDE_REWARDS)) {
            return List.of();
        }
        var by = caller.as(Duties.DECIDE_REWARDS);
        var acts = OF_THE_DESK.stream()
                .filter(act -> reward.objection(act, by, policies).isEmpty());
        return reward.history().after(RewardAct.RECALL).isPresent()
                ? Stream.concat(acts, recalling(asked)).toList()
                : acts.toList();
    }

    /** Whoever asked does not decide. */
    private Stream<RewardAct> recalling(Optional<RewardRecall> asked) {
        var decider = caller.as(Duties.DECIDE_REWARDS);
        return asked.filter(recall -> recall.mayBeDecidedBy(decider)).isPresent()
                ? Stream.of(RewardAct.ASK_RECALL, RewardAct.RECALL)
                : Stream.of(RewardAct.ASK_RECALL);
    }
}
