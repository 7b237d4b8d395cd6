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
import org.fundwatch.claims.review.SumFilter;
import org.fundwatch.platform.TimeSource;

/** How often reviewers confirm what rules find (规则准确率). */
@Path("/v1/rule-precision")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class PrecisionResource {
    private final Caller caller;
    private final PrecisionReading reading;
    private final TimeSource time;

    PrecisionResource(Caller caller, PrecisionReading reading, TimeSource time) {
        this.caller = caller;
        this.reading = reading;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "Confirmed ÷ reviewed of each rule by month, of a year up to this month or of months named,"
                    + " perhaps only of a rule or a place. Roles: intake-officer, investigator, adjudicator,"
                    + " auditor.")
    public Uni<PrecisionView> read(
            @QueryParam("from")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
                    String from,
            @QueryParam("until")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
                    String until,
            @QueryParam("rule")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.RULE))
                    String rule,
            @QueryParam("place")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.DIVISION))
                    String place) {
        caller.as(Duties.READ_FINDINGS);
        return reading.of(new SumFilter(
                MonthsQuery.parse(from, until, time.today()),
                Optional.empty(),
                Optional.ofNullable(rule).map(text -> FindingInputs.rule("rule", text)),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(place).map(text -> FindingInputs.division("place", text))));
    }
}
