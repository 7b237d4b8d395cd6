package org.fundwatch.desk;

import java.util.LinkedHashMap;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;

/** The answer to a recovery, kept by its key: where the reward stands now, and of the case not a word. */
record RecoveryView(String approvalNumber, RewardStep step) {

    static String write(ApprovalNumber approval, RewardStep step) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("approvalNumber", approval.value());
        answer.put("step", step.name());
        return JsonBody.write(answer);
    }

    static RecoveryView read(String json) {
        var kept = JsonBody.read(json);
        return new RecoveryView(kept.text("approvalNumber"), kept.oneOf("step", RewardStep.class));
    }
}
