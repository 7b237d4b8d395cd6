package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.claims.store.ShadowProposals;
import org.fundwatch.platform.JsonBody;

/** Proposals that a place try a rule out again (转试运行建议): records, by two people, which set nothing themselves. */
@Path("/v1/shadow-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ShadowResource {
    private final Caller caller;
    private final Orders orders;
    private final ShadowStep step;
    private final ShadowProposals proposals;
    private final RuleWords rules;

    ShadowResource(Caller caller, Orders orders, ShadowStep step, ShadowProposals proposals, RuleWords rules) {
        this.caller = caller;
        this.orders = orders;
        this.step = step;
        this.proposals = proposals;
        this.rules = rules;
    }

    @GET
    @Operation(
            summary = "The newest proposals to try rules out again. Roles: intake-officer, investigator, adjudicator,"
                    + " auditor.")
    public Uni<ShadowList> list() {
        caller.as(Duties.READ_FINDINGS);
        return Panache.withSession(proposals::newest).map(filed -> ShadowList.of(filed, rules));
    }

    @POST
    @Operation(
            summary = "Propose that a place try a rule out again whose precision is below the floor. Roles:"
                    + " investigator, adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ShadowBody.class)))
    public Uni<ShadowFiledView> propose(byte[] json) {
        var order = orders.toDo("PROPOSE_SHADOW", Duties.PROPOSE_SHADOWS, () -> "rules");
        var body = ShadowBody.parse(JsonBody.read(json));
        return step.propose(body, order.with(body.details()));
    }

    @POST
    @Path("{number}/decision")
    @Operation(summary = "Approve or reject a proposal, as another person than who made it. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ShadowDecisionBody.class)))
    public Uni<ShadowFiledView> decide(@PathParam("number") String number, byte[] json) {
        var order = orders.toDo("DECIDE_SHADOW", Duties.DECIDE_SHADOWS, () -> "rules/" + Inputs.number(number));
        var body = ShadowDecisionBody.parse(JsonBody.read(json));
        return step.decide(Inputs.number(number), body, order.with(body.details()));
    }
}
