package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * A reward was given up (视为放弃、自愿放弃): not claimed in time, or waived; for the bureau alone.
 *
 * @param approval by which the paying side knows the reward
 * @param amount whole fen
 */
public record RewardLapsed(CaseNumber caseNumber, ApprovalNumber approval, Money amount) {

    public static final String TYPE = "RewardLapsed";
    public static final String SCHEMA = "https://fundwatch.org/events/RewardLapsed/1";

    public RewardLapsed {
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
    public static RewardLapsed of(Tree data) {
        return new RewardLapsed(
                data.shaped("caseNumber", CaseNumber::new, "must be a case number"),
                data.shaped("approvalNumber", ApprovalNumber::new, "must be an approval number"),
                data.sum("amountFen"));
    }
}
