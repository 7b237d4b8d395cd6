package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.RecallGrounds;

/** Why a reward is to be taken back. */
@Schema(name = "NewRewardRecall", additionalProperties = Schema.False.class)
record RecallBody(
        @Schema(required = true) RecallGrounds grounds,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST, description = "what was found, and by what")
        String reason) {
    static RecallBody parse(Tree body) {
        var parsed = new RecallBody(body.oneOf("grounds", RecallGrounds.class), Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("grounds", grounds.name(), "reason", reason);
    }
}
