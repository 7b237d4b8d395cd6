package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** Which request is meant: the one that was read. */
@Schema(name = "RewardRecallDecision", additionalProperties = Schema.False.class)
record RecallDecisionBody(
        @Schema(required = true, minimum = "1", description = "The number of the request")
        int recall) {
    static RecallDecisionBody parse(Tree body) {
        var parsed = new RecallDecisionBody(body.integer("recall"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("recall", String.valueOf(recall));
    }
}
