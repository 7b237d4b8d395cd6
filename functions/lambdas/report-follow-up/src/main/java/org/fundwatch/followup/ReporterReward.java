package org.fundwatch.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.rewards.RewardArithmetic;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.clocks.Due;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.DecidedReward;

/**
 * The reward of one report, as its reporter may know it.
 *
 * @param term until when to claim
 * @param arithmetic how the amount came about, once it is granted
 */
record ReporterReward(
        ReporterState state,
        RewardHistory history,
        Optional<DecidedReward> decided,
        Optional<ApprovedReward> approved,
        Due term,
        Optional<RewardArithmetic> arithmetic) {

    static final Due NO_TERM = new Due.Undetermined(new MissingFact("notice"), Optional.empty());

    static ReporterReward none() {
        return new ReporterReward(
                ReporterState.NONE,
                new RewardHistory(List.of()),
                Optional.empty(),
                Optional.empty(),
                NO_TERM,
                Optional.empty());
    }

    /** Whether the last payment was sent back by the bank. */
    boolean cameBackAfterPayment() {
        return history.cameFrom(RewardStep.PAID);
    }

    /** The last day to claim, or the earliest that it can be. */
    Optional<LocalDate> claimBy() {
        return term instanceof Due.Undetermined open ? open.earliest() : term.certain();
    }
}
