package org.fundwatch.rewards.clocks;

import java.util.Set;
import org.fundwatch.rewards.RewardStep;

/** The periods of a reward's procedure (奖励办理期限种类); how long each runs stands in {@code policies/reward-clocks}. */
public enum RewardClock {
    /** 提出奖励意见. */
    PROPOSAL,
    /** 审批. */
    APPROVAL,
    /** 制作奖励通知. */
    NOTICE,
    /** 申领: after it the reward counts as given up. */
    CLAIM;

    /** The steps that meet it. */
    Set<RewardStep> metBy() {
        return switch (this) {
            case PROPOSAL -> Set.of(RewardStep.REVIEWED, RewardStep.REFUSED);
            case APPROVAL -> Set.of(RewardStep.APPROVED, RewardStep.REFUSED);
            case NOTICE -> Set.of(RewardStep.NOTIFIED);
            case CLAIM -> Set.of(RewardStep.CLAIMED);
        };
    }
}
