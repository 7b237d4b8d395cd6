package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * A reward was paid (举报奖励发放); the paying side knows no case.
 *
 * @param approval by which the paying side knows the reward
 * @param amount whole fen
 */
public record RewardPaid(ApprovalNumber approval, Money amount) {

    public static final String TYPE = "RewardPaid";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardPaid/1";

    public RewardPaid {
        requireNonNull(approval);
        requireNonNull(amount);
    }

    public Map<String, Object> data() {
        return new ApprovedSum(approval, amount).data();
    }

    /** Reads the data of the event; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardPaid of(Tree data) {
        var sum = ApprovedSum.of(data);
        return new RewardPaid(sum.approval(), sum.amount());
    }
}
