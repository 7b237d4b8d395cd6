package org.fundwatch.rewards.payment;

import java.time.Instant;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;

/**
 * A claimed reward as the paying side knows it (待发放奖励): no case, no reporter.
 *
 * @param fundSource which budget pays
 * @param budgetYear of that budget
 */
public record Payout(
        ApprovalNumber approval, Money amount, String fundSource, int budgetYear, Instant claimedAt, RewardStep step) {}
