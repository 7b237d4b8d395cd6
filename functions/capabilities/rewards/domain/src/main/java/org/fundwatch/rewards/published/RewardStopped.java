package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/** What became of a reward when the penalty of its case fell, or it was taken back (奖励停止办理); for the bureau alone. */
public record RewardStopped(CaseNumber caseNumber, Outcome outcome, Cause cause) {
    public static final String TYPE = "RewardStopped";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardStopped/2";
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

    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value(), "outcome", outcome.name(), CAUSE, cause.name());
    }

    /** Reads the data of the event, of version 1 too, which knew revoked decisions alone; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardStopped of(Tree data) {
        var event = new RewardStopped(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.oneOf("outcome", Outcome.class),
                data.has(CAUSE) ? data.oneOf(CAUSE, Cause.class) : Cause.REVOKED);
        data.finish();
        return event;
    }
}
