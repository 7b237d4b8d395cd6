package org.fundwatch.rewards;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Trace;

/** The answer on one reward (举报奖励). Every case is data: nothing here is an exception. */
public sealed interface RewardDecision {

    /** What led to the answer; an appeal reads it. */
    Trace trace();

    /** The scheme gives this amount; people still have to approve it. */
    record Proposed(Money amount, PolicyId policy, LegalBasis basis, Trace trace) implements RewardDecision {}

    /** The scheme gives nothing. */
    record Refused(RefusalReason reason, LegalBasis basis, Trace trace) implements RewardDecision {}

    /** The published sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing, Trace trace) implements RewardDecision {}
}
