package org.fundwatch.desk;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.FindingFilter;
import org.fundwatch.claims.review.FindingStage;

/** Which findings are asked for, as a query says it; what is not said is null. */
public class FindingQuery {
    @QueryParam("origin")
    @Parameter(schema = @Schema(implementation = FindingOrigin.class))
    String origin;

    @QueryParam("institution")
    @Parameter(schema = @Schema(implementation = String.class, pattern = Inputs.INSTITUTION))
    String institution;

    @QueryParam("rule")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.RULE))
    String rule;

    @QueryParam("doctor")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.DOCTOR))
    String doctor;

    @QueryParam("month")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
    String month;

    @QueryParam("from")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
    String from;

    @QueryParam("until")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
    String until;

    @QueryParam("level")
    @Parameter(schema = @Schema(implementation = AlertLevel.class))
    String level;

    @QueryParam("stage")
    @Parameter(schema = @Schema(implementation = FindingStage.class))
    String stage;

    @QueryParam("after")
    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.FINDING))
    String after;

    /** One month named goes before a stretch of them. */
    FindingFilter parse() {
        var one = Optional.ofNullable(month).map(text -> FindingInputs.month("month", text));
        return new FindingFilter(
                Optional.ofNullable(origin).map(text -> Inputs.oneOf("origin", text, FindingOrigin.class)),
                Optional.ofNullable(institution).map(text -> Inputs.institution("institution", text)),
                Optional.ofNullable(rule).map(text -> FindingInputs.rule("rule", text)),
                Optional.ofNullable(doctor).map(text -> FindingInputs.doctor("doctor", text)),
                Optional.ofNullable(level).map(text -> Inputs.oneOf("level", text, AlertLevel.class)),
                one.or(() -> Optional.ofNullable(from).map(text -> FindingInputs.month("from", text))),
                one.or(() -> Optional.ofNullable(until).map(text -> FindingInputs.month("until", text))),
                Optional.ofNullable(stage).map(text -> Inputs.oneOf("stage", text, FindingStage.class)),
                Optional.ofNullable(after).map(text -> FindingInputs.finding("after", text)));
    }
}
