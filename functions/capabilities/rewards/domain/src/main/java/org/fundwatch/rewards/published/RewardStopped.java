package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/**
 * What became of a reward when the penalty of its case fell, or it was taken back (奖励停止办理); for the bureau alone.
 *
 * @param decision which of the case's penalty decisions it was of (第几次), from 1
 */
public record RewardStopped(CaseNumber caseNumber, int decision, Outcome outcome, Cause cause) {
    public static final String TYPE = "RewardStopped";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardStopped/3";
    private static final String CAUSE = "cause";

    /** Why it goes no further. */
    public enum Cause {
        /** 处罚决定撤回: reward-calculation stopped it. */
        REVOKED,
        /** 奖励被收回: two people at the desk took it back. */
        RECALLED
    }

    /** What became of it. */
    public enum Outcome {
        /** 已停止: it was not paid yet, and will not be. */
        STOPPED,
        /** 待追回: it was paid already. */
        RECOVERY,
        /** 没有奖励. */
        NONE
    }

    public RewardStopped {
        requireNonNull(caseNumber);
        requireNonNull(outcome);
        requireNonNull(cause);
    }

    /** Of the first decision, after which a reward is worked out. */
    public RewardStopped(CaseNumber caseNumber, Outcome outcome, Cause cause) {
        this(caseNumber, RewardProposed.FIRST, outcome, cause);
    }

    public Map<String, Object> data() {
        return Map.of(
                "caseNumber",
                caseNumber.value(),
                RewardProposed.DECISION,
                decision,
                "outcome",
                outcome.name(),
                CAUSE,
                cause.name());
    }

    /** Reads the data of the event, of versions 1, which knew revoked decisions alone, and 2 too; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardStopped of(Tree data) {
        return new RewardStopped(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                RewardProposed.decision(data),
                data.oneOf("outcome", Outcome.class),
                data.has(CAUSE) ? data.oneOf(CAUSE, Cause.class) : Cause.REVOKED);
    }
}
