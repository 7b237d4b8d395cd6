package org.fundwatch.rewards.published;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * What the events of the paying side carry: a reward by its approval number, never by its case.
 *
 * @param amount whole fen
 */
record ApprovedSum(ApprovalNumber approval, Money amount) {

    ApprovedSum {
        requireNonNull(approval);
        requireNonNull(amount);
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("approvalNumber", approval.value());
        data.put("amountFen", amount.fen());
        return data;
    }

    static ApprovedSum of(Tree data) {
        return new ApprovedSum(
                data.shaped("approvalNumber", ApprovalNumber::new, "must be an approval number"),
                data.sum("amountFen"));
    }
}
