package org.fundwatch.followup;

import java.util.Arrays;
import java.util.Optional;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;

/** Why a claim came back (退回原因), as its reporter is told: what to mend, never what was compared. */
public enum ReturnedBecause {
    /** 与举报时的信息不一致. */
    DIFFERS,
    /** 信息不全. */
    INCOMPLETE,
    /** 账号不存在. */
    ACCOUNT_UNKNOWN,
    /** 账户已销户. */
    ACCOUNT_CLOSED,
    /** 户名与账号不符. */
    HOLDER_DIFFERS,
    /** 其他原因. */
    OTHER;

    /** A reason that came into use after this function was deployed is another one. */
    private static ReturnedBecause named(String reason) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(OTHER);
    }

    /** None where no claim has come back, or another one came since. */
    static Optional<ReturnedBecause> of(RewardHistory history) {
        return history.last(RewardStep.RETURNED)
                .filter(_ -> history.current() == RewardStep.RETURNED)
                .map(step -> step.note().map(ReturnedBecause::named).orElse(OTHER));
    }
}
