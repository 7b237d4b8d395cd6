package org.fundwatch.payment;

import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;

/** Where a reward stands after an act. */
record SettledView(String approvalNumber, RewardStep step) {
    static String write(ApprovalNumber approval, RewardStep step) {
        return JsonBody.write(new TreeMap<>(Map.of("approvalNumber", approval.value(), "step", step.name())));
    }

    static SettledView read(String json) {
        var kept = JsonBody.read(json);
        return new SettledView(kept.text("approvalNumber"), kept.oneOf("step", RewardStep.class));
    }
}
