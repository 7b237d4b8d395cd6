package org.fundwatch.rewards;

import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.rewards.published.RewardProposed;
import org.fundwatch.rewards.published.RewardProposed.Status;

/** The answer on one reward (举报奖励). Every case is data: nothing here is an exception. */
public sealed interface RewardDecision {

    /** What led to the answer; an appeal reads it. */
    Trace trace();

    /** The same answer with another trace. */
    default RewardDecision tracedBy(Trace other) {
        return switch (this) {
            case Proposed it -> new Proposed(it.amount(), it.policy(), it.basis(), other);
            case Refused it -> new Refused(it.reason(), it.basis(), other);
            case Undetermined it -> new Undetermined(it.missing(), other);
        };
    }

    /** What the other capabilities may know of this answer. */
    default RewardProposed announced(CaseNumber caseNumber) {
        return switch (this) {
            case Proposed _ -> new RewardProposed(caseNumber, Status.PROPOSED, Optional.empty());
            case Refused _ -> new RewardProposed(caseNumber, Status.REFUSED, Optional.empty());
            case Undetermined open -> new RewardProposed(caseNumber, Status.UNDETERMINED, Optional.of(open.missing()));
        };
    }

    /** The scheme gives this amount; people still have to approve it. */
    record Proposed(Money amount, PolicyId policy, LegalBasis basis, Trace trace) implements RewardDecision {}

    /** The scheme gives nothing. */
    record Refused(RefusalReason reason, LegalBasis basis, Trace trace) implements RewardDecision {}

    /** The published sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing, Trace trace) implements RewardDecision {}
}
