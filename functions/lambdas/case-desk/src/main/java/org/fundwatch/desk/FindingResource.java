package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
                    "The newest findings, a page of them, perhaps only of one origin, institution, rule, doctor, month, stretch of months, level"
                            + " or stage. Roles: intake-officer, investigator, adjudicator, auditor.")
    public Uni<FindingList> list(@BeanParam FindingQuery query) {
        caller.as(Duties.READ_FINDINGS);
        return reading.page(query.parse());
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
