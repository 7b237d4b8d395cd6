package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;

/**
 * A reward was decided on (举报奖励拟定); the amount is told to nobody here.
 *
 * @param decision which of the case's penalty decisions it follows (第几次), from 1
 * @param missing what the sources do not say; present exactly if undetermined
 */
public record RewardProposed(CaseNumber caseNumber, int decision, Status status, Optional<MissingFact> missing) {

    public static final String TYPE = "RewardProposed";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardProposed/2";
    static final String DECISION = "decision";
    static final int FIRST = 1;

    /** How the decision came out. */
    public enum Status {
        PROPOSED,
        REFUSED,
        UNDETERMINED
    }

    public RewardProposed {
        requireNonNull(caseNumber);
        if (missing.isPresent() != (status == Status.UNDETERMINED)) {
            throw new IllegalArgumentException("a missing fact belongs to an undetermined reward, and to no other");
        }
    }

    /** Of the first decision, after which a reward is worked out. */
    public RewardProposed(CaseNumber caseNumber, Status status, Optional<MissingFact> missing) {
        this(caseNumber, FIRST, status, missing);
    }

    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put(DECISION, decision);
        data.put("status", status.name());
        missing.ifPresent(fact -> data.put("missing", fact.name()));
        return data;
    }

    /** Reads the data of the event, of version 1 too; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardProposed of(Tree data) {
        return new RewardProposed(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                decision(data),
                data.oneOf("status", Status.class),
                data.optionalText("missing").map(MissingFact::new));
    }

    /** Whether it follows the decision after which a reward is worked out. */
    public boolean isOfFirst() {
        return decision == FIRST;
    }

    /** The first, where an older version does not say. */
    static int decision(Tree data) {
        return data.has(DECISION) ? data.positive(DECISION) : FIRST;
    }
}
