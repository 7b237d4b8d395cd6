package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** Why no reward is given, in words that the reporter may read. */
@Schema(name = "NewRewardRefusal", additionalProperties = Schema.False.class)
record RewardRefusalBody(
        @Schema(required = true, minLength = 1, maxLength = Words.MOST)
        String reason) {

    static RewardRefusalBody parse(Tree body) {
        var parsed = new RewardRefusalBody(Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
