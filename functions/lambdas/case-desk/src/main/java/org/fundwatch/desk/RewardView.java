package org.fundwatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.published.RewardProposed.Status;
import org.fundwatch.rewards.store.DecidedReward;

/**
 * The reward of a case as it was worked out; people still approve it.
 *
 * @param amountFen when proposed
 * @param reason when refused
 * @param missing when undetermined: what the sources do not say
 * @param allowedActs what this caller may do about it now
 */
record RewardView(
        Status status,
        Optional<Long> amountFen,
        Optional<String> instrument,
        Optional<String> article,
        Optional<String> reason,
        Optional<String> missing,
        Instant decidedAt,
        List<RewardAct> allowedActs,
        TraceView trace) {

    static RewardView of(DecidedReward reward, List<RewardAct> allowedActs) {
        return new RewardView(
                reward.status(),
                reward.amount().map(Money::fen),
                reward.basis().map(DecidedReward.Basis::instrument),
                reward.basis().map(DecidedReward.Basis::article),
                reward.reason().map(Enum::name),
                reward.missing().map(MissingFact::name),
                reward.decidedAt(),
                allowedActs,
                TraceView.of(reward.trace()));
    }
}
