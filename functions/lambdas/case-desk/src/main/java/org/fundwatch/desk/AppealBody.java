package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.ReviewStep;
import org.fundwatch.kernel.Tree;

/** An institution's appeal against findings, as it came on paper. */
@Schema(name = "FindingAppeal", additionalProperties = Schema.False.class)
record AppealBody(
        @Schema(
                required = true,
                implementation = String[].class,
                minItems = 1,
                maxItems = FindingInputs.MOST,
                uniqueItems = true,
                description = "ids of findings")
        List<FindingRef> findings,

        @Schema(required = true, description = "the day on which it came, not in the future")
        LocalDate receivedOn,

        @Schema(required = true, minLength = 1, maxLength = Words.MOST, description = "what the institution says")
        String reason) {

    static AppealBody parse(Tree body, LocalDate today) {
        var parsed = new AppealBody(
                FindingInputs.findings(body), Inputs.dayUntil(body, "receivedOn", today), Words.of(body, "reason"));
        body.finish();
        return parsed;
    }

    ReviewStep step(Acted acted) {
        return new ReviewStep.Appealed(acted.by(), acted.on(), receivedOn, reason);
    }

    Map<String, String> details() {
        return Map.of("findings", FindingInputs.text(findings), "receivedOn", receivedOn.toString(), "reason", reason);
    }
}
