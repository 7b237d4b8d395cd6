package org.fundwatch.rewards.payment;

import org.fundwatch.rewards.RewardAct;

/** What the vault found when it held a claim against the report (领奖核验结论). */
public enum CheckOutcome {
    /** 一致. */
    MATCHES,
    /** 不一致: the fields that differ are named, their values are not. */
    DIFFERS,
    /** 不完整: something that a transfer needs is missing. */
    INCOMPLETE;

    /** What happens to the reward: a claim that does not fit goes back. */
    public RewardAct act() {
        return this == MATCHES ? RewardAct.CHECK : RewardAct.RETURN;
    }
}
