package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * The reporter claimed a reward (举报奖励申领); says nothing of who, and nothing of the case.
 *
 * @param approval by which the paying side knows the reward
 * @param amount whole fen
 */
public record RewardClaimed(ApprovalNumber approval, Money amount) {

    public static final String TYPE = "RewardClaimed";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardClaimed/1";

    public RewardClaimed {
        requireNonNull(approval);
        requireNonNull(amount);
    }

    public Map<String, Object> data() {
        return new ApprovedSum(approval, amount).data();
    }

    /** Reads the data of the event; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardClaimed of(Tree data) {
        var sum = ApprovedSum.of(data);
        return new RewardClaimed(sum.approval(), sum.amount());
    }
}
