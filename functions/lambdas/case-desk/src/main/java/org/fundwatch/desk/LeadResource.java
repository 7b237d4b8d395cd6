package org.fundwatch.desk;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.fundwatch.cases.Lead;
import org.fundwatch.cases.store.Leads;
import org.fundwatch.reports.store.InstitutionRepository;

/** What checks of claims give staff to look into. */
@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class LeadResource {
    private final Caller caller;
    private final Leads leads;
    private final InstitutionRepository institutions;

    LeadResource(Caller caller, Leads leads, InstitutionRepository institutions) {
        this.caller = caller;
        this.leads = leads;
        this.institutions = institutions;
    }

    @GET
    @Operation(summary = "The newest leads. Roles: intake-officer, investigator, adjudicator, auditor.")
    public Uni<LeadList> list() {
        caller.as(Duties.READ_LEADS);
        return Panache.withSession(() -> leads.newest()
                .chain(found -> institutions.names(codes(found)).map(names -> LeadList.of(found, names))));
    }

    private static Set<String> codes(List<Lead> leads) {
        return leads.stream().map(lead -> lead.tally().institution().value()).collect(toSet());
    }
}
