package org.fundwatch.desk;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.Judgement;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.kernel.Tree;

/** What somebody holds of findings, and why. */
@Schema(name = "FindingJudgement", additionalProperties = Schema.False.class)
record JudgementBody(
        @Schema(
                required = true,
                implementation = String[].class,
                minItems = 1,
                maxItems = FindingInputs.MOST,
                uniqueItems = true,
                description = "ids of findings")
        List<FindingRef> findings,

        @Schema(required = true) Judgement judgement,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST)
        String reason) {

    static JudgementBody parse(Tree body) {
        var parsed = new JudgementBody(
                FindingInputs.findings(body), body.oneOf("judgement", Judgement.class), Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    ReviewStep step(FindingAct act, Acted acted) {
        return switch (act) {
            case REVIEW -> new ReviewStep.Reviewed(acted.by(), acted.on(), judgement, reason);
            case REVIEW_AGAIN -> new ReviewStep.ReviewedAgain(acted.by(), acted.on(), judgement, reason);
            case VERIFY -> new ReviewStep.Verified(acted.by(), acted.on(), judgement, reason);
            case RECEIVE_APPEAL, HANDLE -> throw new IllegalArgumentException("nobody judges by it");
        };
    }

    Map<String, String> details() {
        return Map.of("findings", FindingInputs.text(findings), "judgement", judgement.name(), "reason", reason);
    }
}
