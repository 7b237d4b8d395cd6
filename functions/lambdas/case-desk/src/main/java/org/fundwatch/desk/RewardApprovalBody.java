package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** Which budget pays an approved reward. */
@Schema(name = "NewRewardApproval", additionalProperties = Schema.False.class)
record RewardApprovalBody(
        @Schema(required = true, minLength = 1, maxLength = 100, description = "a fund of the policy, by its key")
        String fundSource,

        @Schema(required = true, minimum = "2000", maximum = "2999")
        int budgetYear) {

    static RewardApprovalBody parse(Tree body) {
        var parsed = new RewardApprovalBody(body.text("fundSource"), Inputs.budgetYear(body, "budgetYear"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("fundSource", fundSource, "budgetYear", Integer.toString(budgetYear));
    }
}
