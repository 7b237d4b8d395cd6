package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.points.ActId;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.InstitutionMeasure;
import org.fundwatch.cases.points.PointsAct;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;

/** Points for one act in one situation, with the measure on the institution that comes first. */
@Schema(name = "NewPoints", additionalProperties = Schema.False.class)
record PointsBody(
        @Schema(
                required = true,
                pattern = "^[A-Z0-9]+(-[A-Z0-9]+)*$",
                examples = "FW-7HYB-C712-1",
                description = "tells one act from another; the same act keeps it in every situation")
        String act,

        @Schema(required = true) Situation situation,
        @Schema(required = true) Responsibility responsibility,

        @Schema(implementation = Adjustment.class, description = "NONE where nothing is said")
        Optional<Adjustment> adjustment,

        @Schema(required = true, minimum = "1", description = "as picked within what the rules leave")
        int points,

        @Schema(required = true) FootingBody footing,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = WordLimits.REASON,
                description = "the officer's words; no names")
        String reason) {

    /** What was done to the institution. */
    @Schema(name = "Footing", additionalProperties = Schema.False.class)
    record FootingBody(
            @Schema(required = true, pattern = "^[HP][0-9]{11}$")
            String institution,

            @Schema(required = true) FootingKind kind,

            @Schema(required = true, description = "its day, on which the points count; today or earlier")
            LocalDate decidedOn,

            @Schema(
                    required = true,
                    minLength = 1,
                    maxLength = WordLimits.DOCUMENT,
                    examples = "医保罚〔2025〕1号",
                    description = "its document, by its number")
            String document) {

        static InstitutionMeasure parse(Tree footing, LocalDate today) {
            return new InstitutionMeasure(
                    footing.shaped("institution", InstitutionCode::new, "must be H or P and 11 digits"),
                    footing.oneOf("kind", FootingKind.class),
                    Inputs.dayUntil(footing, "decidedOn", today),
                    Inputs.words(footing, "document", WordLimits.DOCUMENT));
        }
    }

    /** Points with the officer's words. */
    record Given(PointsAct act, String reason) {
        Map<String, String> details() {
            return Map.of("act", act.toString(), "reason", reason);
        }
    }

    static Given parse(Tree body, LocalDate today) {
        var act = new PointsAct(
                body.shaped("act", ActId::new, "must be written as in FW-7HYB-C712-1"),
                body.oneOf("situation", Situation.class),
                body.oneOf("responsibility", Responsibility.class),
                body.has("adjustment") ? body.oneOf("adjustment", Adjustment.class) : Adjustment.NONE,
                body.positive("points"),
                FootingBody.parse(body.child("footing"), today));
        var given = new Given(act, Inputs.words(body, "reason", WordLimits.REASON));
        body.finish();
        return given;
    }
}
