package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * A reward was approved (举报奖励审批通过); for the bureau alone, as it names case and approval together.
 *
 * @param approval by which the paying side knows the reward
 * @param amount whole fen
 */
public record RewardGranted(CaseNumber caseNumber, ApprovalNumber approval, Money amount) {

    public static final String TYPE = "RewardGranted";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardGranted/1";

    public RewardGranted {
        requireNonNull(caseNumber);
        requireNonNull(approval);
        requireNonNull(amount);
    }

    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseNumber", caseNumber.value());
        data.put("approvalNumber", approval.value());
        data.put("amountFen", amount.fen());
        return data;
    }

    /** Reads the data of the event; a {@link org.fundwatch.kernel.Misfit} if it does not fit. */
    public static RewardGranted of(Tree data) {
        return new RewardGranted(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.shaped("approvalNumber", ApprovalNumber::new, "must be an approval number"),
                data.sum("amountFen"));
    }
}
