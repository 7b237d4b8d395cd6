package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.kernel.Tree;

/** What happened after a measure. */
@Schema(name = "NewFollowUp", additionalProperties = Schema.False.class)
record FollowUpBody(
        @Schema(required = true) FollowUpKind kind,

        @Schema(required = true, description = "its day, today or earlier")
        LocalDate on,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = WordLimits.DOCUMENT,
                examples = "医保核〔2026〕1号",
                description = "the paper that shows it, by its number")
        String document) {

    static FollowUp parse(Tree body, LocalDate today) {
        var parsed = new FollowUp(
                body.oneOf("kind", FollowUpKind.class),
                Inputs.dayUntil(body, "on", today),
                Inputs.words(body, "document", WordLimits.DOCUMENT));
        body.finish();
        return parsed;
    }

    static Map<String, String> details(FollowUp happened, int measure) {
        return Map.of(
                "measure", Integer.toString(measure),
                "kind", happened.kind().name(),
                "on", happened.on().toString(),
                "document", happened.document());
    }
}
