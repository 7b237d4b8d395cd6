package org.fundwatch.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.store.Openings;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Openings of an identity for another purpose than paying: one person asks, another allows, and it is told once. */
@Path("/v1/openings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class OpeningResource {
    private final Caller caller;
    private final Orders orders;
    private final Once once;
    private final OpeningStep step;
    private final Openings openings;
    private final Vault vault;

    OpeningResource(Caller caller, Orders orders, Once once, OpeningStep step, Openings openings, Vault vault) {
        this.caller = caller;
        this.orders = orders;
        this.once = once;
        this.step = step;
        this.openings = openings;
        this.vault = vault;
    }

    @POST
    @Operation(summary = "Ask that the identity behind a report be opened. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OpeningBody.class)))
    public Uni<OpeningView> request(byte[] json) {
        var order = orders.to("REQUEST_OPENING", Duties.ASK_TO_OPEN);
        var body = OpeningBody.parse(JsonBody.read(json));
        return once.carryOut(order.with(body.details()), () -> step.request(body, order))
                .chain(this::view);
    }

    @GET
    @Operation(summary = "The newest requests. Roles: adjudicator, auditor.")
    public Uni<OpeningView.Listed> list() {
        caller.as(Duties.ALLOW_TO_OPEN);
        return Panache.withSession(openings::newest)
                .map(found -> new OpeningView.Listed(
                        found.stream().map(OpeningView::of).toList()));
    }

    @GET
    @Path("count")
    @Operation(summary = "How often the vault opened anything, by purpose and month. Role: auditor.")
    public Uni<OpeningView.Counts> count() {
        caller.as(Duties.COUNT_OPENINGS);
        return Panache.withSession(openings::counts).map(OpeningView.Counts::of);
    }

    @POST
    @Path("{opening}/approval")
    @Operation(summary = "Allow it, as another person than who asked. Roles: adjudicator, auditor.")
    public Uni<OpeningView> approve(@PathParam("opening") String opening) {
        var order = orders.to("APPROVE_OPENING", Duties.ALLOW_TO_OPEN, opening);
        var id = Inputs.opening(opening);
        return once.carryOut(order, () -> step.approve(id, order)).chain(this::view);
    }

    @POST
    @Path("{opening}/reading")
    @Operation(
            summary = "Read the identity, as who asked: once. Role: adjudicator.",
            description = "An answer that is lost is not given again, under no key: ask anew.")
    public Uni<RestResponse<IdentityView>> read(@PathParam("opening") String opening) {
        var order = orders.to("READ_IDENTITY", Duties.ASK_TO_OPEN, opening);
        return vault.open(Inputs.opening(opening), order.by())
                .map(OpeningResource::identity)
                .map(identity -> ResponseBuilder.ok(identity)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private static IdentityView identity(VaultAnswer answer) {
        return switch (answer) {
            case VaultAnswer.Yes(var content) -> IdentityView.read(content);
            case VaultAnswer.No(var reason)
            when reason.equals("UNKNOWN") -> throw new Rejected(new Failure.OpeningUnknown());
            case VaultAnswer.No(var reason) -> throw new Rejected(new Failure.IdentityRefused(reason));
        };
    }

    private Uni<OpeningView> view(String kept) {
        var id = UUID.fromString(JsonBody.read(kept).text("opening"));
        return Panache.withSession(() -> step.known(id)).map(OpeningView::of);
    }
}
