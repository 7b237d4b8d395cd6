package org.fundwatch.followup;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;

/** Why a reward goes no further (停止办理的原因), as its reporter is told. */
public enum StoppedBecause {
    /** 所依据的处罚决定已经撤回. */
    DECISION_FELL,
    /** 伪造材料，奖励收回. */
    FORGED_MATERIAL,
    /** 隐瞒事实，奖励收回. */
    HIDDEN_FACTS,
    /** 自愿放弃: and a transfer that was on its way was paid all the same. */
    WAIVED;

    private static final Set<RewardStep> ENDS = Set.of(RewardStep.STOPPED, RewardStep.RECOVERY);

    /** The first end says it: what follows tells of the bank. None where the reward was not stopped. */
    static Optional<StoppedBecause> of(RewardHistory history) {
        return history.steps().stream()
                .filter(taken -> ENDS.contains(taken.step()))
                .findFirst()
                .map(end -> history.first(RewardStep.WAIVED).isPresent() ? WAIVED : said(end));
    }

    private static StoppedBecause said(TakenStep end) {
        return Arrays.stream(values())
                .filter(known -> end.note().filter(known.name()::equals).isPresent())
                .findFirst()
                .orElse(DECISION_FELL);
    }
}
