package org.fundwatch.rewards.store;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.fundwatch.rewards.RefusalReason;
import org.fundwatch.rewards.published.RewardProposed.Status;

/**
 * The stored decision on one reward (举报奖励).
 *
 * @param amount in fen; present exactly if proposed
 * @param basis instrument and article; absent exactly if undetermined
 * @param reason present exactly if refused
 * @param missing present exactly if undetermined
 * @param trace names the policy and its version
 */
public record DecidedReward(
        CaseNumber caseNumber,
        Status status,
        Optional<Money> amount,
        Optional<Basis> basis,
        Optional<RefusalReason> reason,
        Optional<MissingFact> missing,
        Trace trace,
        Instant decidedAt) {

    /** Where the decision stands in law (法律依据). */
    public record Basis(String instrument, String article) {}
}
