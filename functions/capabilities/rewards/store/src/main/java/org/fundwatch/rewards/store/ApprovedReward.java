package org.fundwatch.rewards.store;

import java.time.Instant;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * An approved reward (已审批的奖励).
 *
 * @param amount in fen
 * @param fundSource the budget that pays, by its key in the policy
 */
public record ApprovedReward(
        ApprovalNumber number,
        CaseNumber caseNumber,
        Money amount,
        String fundSource,
        int budgetYear,
        ActorId by,
        Instant at) {}
