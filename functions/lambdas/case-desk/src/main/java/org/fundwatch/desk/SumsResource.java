package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.claims.review.SumLine;
import org.fundwatch.platform.TimeSource;

/** Findings added up for analysts (疑点汇总). */
@Path("/v1/finding-sums")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class SumsResource {
    private final Caller caller;
    private final SumsReading sums;
    private final TimeSource time;

    SumsResource(Caller caller, SumsReading sums, TimeSource time) {
        this.caller = caller;
        this.sums = sums;
        this.time = time;
    }

    @GET
    @Operation(
            summary =
                    "Findings by rule, institution, doctor or month, the most money in question for certain first, of a year"
                            + " up to this month or of months named, perhaps only of one origin, rule, institution or doctor. Roles: intake-officer,"
                            + " investigator, adjudicator, auditor.")
    public Uni<SumsView> read(
            @QueryParam("by") @Parameter(schema = @Schema(implementation = SumLine.By.class)) String by,
            @QueryParam("from")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
                    String from,
            @QueryParam("until")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
                    String until,
            @QueryParam("origin") @Parameter(schema = @Schema(implementation = FindingOrigin.class)) String origin,
            @QueryParam("doctor")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.DOCTOR))
                    String doctor,
            @QueryParam("rule")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.RULE))
                    String rule,
            @QueryParam("institution")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = Inputs.INSTITUTION))
                    String institution) {
        caller.as(Duties.READ_FINDINGS);
        var key = by == null ? SumLine.By.INSTITUTION : Inputs.oneOf("by", by, SumLine.By.class);
        var filter = new SumFilter(
                MonthsQuery.parse(from, until, time.today()),
                Optional.ofNullable(origin).map(text -> Inputs.oneOf("origin", text, FindingOrigin.class)),
                Optional.ofNullable(rule).map(text -> FindingInputs.rule("rule", text)),
                Optional.ofNullable(institution).map(text -> Inputs.institution("institution", text)),
                Optional.ofNullable(doctor).map(text -> FindingInputs.doctor("doctor", text)),
                Optional.empty());
        return sums.by(key, filter);
    }
}
