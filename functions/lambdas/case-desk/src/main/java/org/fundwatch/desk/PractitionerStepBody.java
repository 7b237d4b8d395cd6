package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.cases.points.PractitionerStepKind;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What happened after points were given. */
@Schema(name = "NewPractitionerStep", additionalProperties = Schema.False.class)
record PractitionerStepBody(
        @Schema(required = true) PractitionerStepKind kind,

        @Schema(required = true, description = "its day, today or earlier")
        LocalDate on,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                description = "SUSPENSION_BEGAN: how long, as picked within what the rules leave")
        Optional<Integer> months,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = WordLimits.DOCUMENT,
                examples = "医保记通〔2025〕1号",
                description = "the paper that shows it, by its number")
        String document) {

    static PractitionerStep parse(Tree body, LocalDate today) {
        var kind = body.oneOf("kind", PractitionerStepKind.class);
        var on = Inputs.dayUntil(body, "on", today);
        var document = Inputs.words(body, "document", WordLimits.DOCUMENT);
        var months = body.has("months") ? Optional.of(body.positive("months")) : Optional.<Integer>empty();
        body.finish();
        if (months.isPresent() != (kind == PractitionerStepKind.SUSPENSION_BEGAN)) {
            throw new Misfit("/months", "must be there for a suspension, and for nothing else");
        }
        return new PractitionerStep(kind, on, months, document);
    }

    static Map<String, String> details(PractitionerStep step, int act) {
        return Map.of(
                "act", Integer.toString(act),
                "kind", step.kind().name(),
                "on", step.on().toString(),
                "months", step.months().map(String::valueOf).orElse(""),
                "document", step.document());
    }
}
