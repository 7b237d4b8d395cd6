package org.fundwatch.desk;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.Handling;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.kernel.Tree;

/** What comes of verified findings, and why. */
@Schema(name = "FindingHandling", additionalProperties = Schema.False.class)
record HandlingBody(
        @Schema(
                required = true,
                implementation = String[].class,
                minItems = 1,
                maxItems = FindingInputs.MOST,
                uniqueItems = true,
                description = "ids of findings")
        List<FindingRef> findings,

        @Schema(required = true) Handling handling,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST)
        String reason) {

    static HandlingBody parse(Tree body) {
        var parsed = new HandlingBody(
                FindingInputs.findings(body), body.oneOf("handling", Handling.class), Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    ReviewStep step(Acted acted) {
        return new ReviewStep.Handled(acted.by(), acted.on(), handling, reason);
    }

    Map<String, String> details() {
        return Map.of("findings", FindingInputs.text(findings), "handling", handling.name(), "reason", reason);
    }
}
