package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.fundwatch.cases.store.Leads;

/** What checks of claims give staff to look into. */
@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class LeadResource {
    private final Caller caller;
    private final Leads leads;

    LeadResource(Caller caller, Leads leads) {
        this.caller = caller;
        this.leads = leads;
    }

    @GET
    @Operation(summary = "The newest leads. Roles: intake-officer, investigator, adjudicator, auditor.")
    public Uni<LeadList> list() {
        caller.as(Duties.READ_LEADS);
        return Panache.withSession(leads::newest).map(LeadList::of);
    }
}
