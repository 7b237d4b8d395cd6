package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * A reward that was paid is not paid any more: the bank sent the money back (付后退汇); the paying side knows no case.
 *
 * @param approval by which the paying side knows the reward
 * @param amount whole fen
 */
public record RewardReturned(ApprovalNumber approval, Money amount) {

    public static final String TYPE = "RewardReturned";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardReturned/1";

    public RewardReturned {
        requireNonNull(approval);
        requireNonNull(amount);
    }

    public Map<String, Object> data() {
        return new ApprovedSum(approval, amount).data();
    }

    /** Reads the data of the event; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardReturned of(Tree data) {
        var sum = ApprovedSum.of(data);
        return new RewardReturned(sum.approval(), sum.amount());
    }
}
