package org.fundwatch.desk;

import java.util.LinkedHashMap;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;

/** The answer to a recovery, kept by its key: of the case not a word. */
record RecoveryView(String approvalNumber, RewardStep step) {

    static String write(TakenStep step) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("approvalNumber", step.approval().orElseThrow().value());
        answer.put("step", step.step().name());
        return JsonBody.write(answer);
    }

    static RecoveryView read(String json) {
        var kept = JsonBody.read(json);
        return new RecoveryView(kept.text("approvalNumber"), kept.oneOf("step", RewardStep.class));
    }
}
