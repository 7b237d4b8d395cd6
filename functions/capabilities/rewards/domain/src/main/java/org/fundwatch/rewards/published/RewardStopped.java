package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Tree;

/** What became of a reward when the penalty of its case fell (处罚决定撤回后的奖励处理); for the bureau alone. */
public record RewardStopped(CaseNumber caseNumber, Outcome outcome) {
    public static final String TYPE = "RewardStopped";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardStopped/1";

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
    }

    public Map<String, Object> data() {
        return Map.of("caseNumber", caseNumber.value(), "outcome", outcome.name());
    }

    /** Reads the data of the event; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardStopped of(Tree data) {
        var event = new RewardStopped(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.oneOf("outcome", Outcome.class));
        data.finish();
        return event;
    }
}
