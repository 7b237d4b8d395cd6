package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.store.DecidedReward;

/** What the caller may do about a reward now (可以办理): by role, by step, and by who took part before. Inside the caller's session. */
@ApplicationScoped
class RewardActs {
    private static final List<RewardAct> OF_THE_DESK =
            List.of(RewardAct.REVIEW, RewardAct.APPROVE, RewardAct.REFUSE, RewardAct.NOTIFY);

    private final Caller caller;
    private final Standings standings;
    private final RewardPolicies policies;

    RewardActs(Caller caller, Standings standings, RewardPolicies policies) {
        this.caller = caller;
        this.standings = standings;
        this.policies = policies;
    }

    Uni<RewardView> view(CaseFile file, DecidedReward decided) {
        return standings.of(file, decided).map(reward -> RewardView.of(decided, allowed(reward)));
    }

    private List<RewardAct> allowed(HeldReward reward) {
        if (!caller.isOneOf(Duties.DECIDE_REWARDS)) {
            return List.of();
        }
        var by = caller.as(Duties.DECIDE_REWARDS);
        return OF_THE_DESK.stream()
                .filter(act -> reward.objection(act, by, policies.conditions()).isEmpty())
                .toList();
    }
}
