package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.claims.review.FindingStage;

/** What checks found in claims (疑点), as reviewers read it; no patient is in it. */
@Path("/v1/claim-findings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class FindingResource {
    private final Caller caller;
    private final FindingReading reading;

    FindingResource(Caller caller, FindingReading reading) {
        this.caller = caller;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary =
                    "The newest findings, a page of them, perhaps only of an institution, rule, month or stage. Roles:"
                            + " intake-officer, investigator, adjudicator, auditor.")
    public Uni<FindingList> list(
            @QueryParam("institution")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = Inputs.INSTITUTION))
                    String institution,
            @QueryParam("rule")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.RULE))
                    String rule,
            @QueryParam("month")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.MONTH))
                    String month,
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = FindingStage.class)) String stage,
            @QueryParam("after")
                    @Parameter(schema = @Schema(implementation = String.class, pattern = FindingInputs.FINDING))
                    String after) {
        caller.as(Duties.READ_FINDINGS);
        return reading.page(FindingQuery.parse(institution, rule, month, stage, after));
    }

    @GET
    @Path("{finding}")
    @Operation(
            summary = "One finding with its periods, what was done about it, and what the doctor answered. Roles:"
                    + " intake-officer, investigator, adjudicator, auditor.")
    public Uni<FindingLifeView> read(@PathParam("finding") String finding) {
        caller.as(Duties.READ_FINDINGS);
        return reading.of(FindingInputs.finding(finding));
    }
}
