package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.ShadowProposal.Ruling;
import org.fundwatch.kernel.Tree;

/** What another person says to a proposal, and why. */
@Schema(name = "ShadowDecision", additionalProperties = Schema.False.class)
record ShadowDecisionBody(
        @Schema(required = true) Ruling outcome,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST)
        String reason) {

    static ShadowDecisionBody parse(Tree body) {
        var parsed = new ShadowDecisionBody(body.oneOf("outcome", Ruling.class), Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    Map<String, String> details() {
        return Map.of("outcome", outcome.name(), "reason", reason);
    }
}
