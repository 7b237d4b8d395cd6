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
import org.fundwatch.platform.JsonBody;

/** The listing of a case (列入): approved by a second person, published by the next edition. */
@Path("/v1/cases/{caseNumber}/listing")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ListingResource {
    private final Caller caller;
    private final Orders orders;
    private final Once once;
    private final ListingStep step;
    private final ListingReading reading;

    ListingResource(Caller caller, Orders orders, Once once, ListingStep step, ListingReading reading) {
        this.caller = caller;
        this.orders = orders;
        this.once = once;
        this.step = step;
        this.reading = reading;
    }

    @POST
    @Operation(summary = "Approve that the case is published, as another person than its decider. Role: registrar.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ListingBody.class)))
    public Uni<ApprovalView> approve(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toList(number);
        var body = ListingBody.parse(JsonBody.read(json));
        return once.carryOut(
                        order.with(body.details()),
                        () -> step.approve(body, order).map(ApprovalView::write))
                .map(ApprovalView::read);
    }

    @GET
    @Operation(summary = "The case on the list, and by when it leaves. Any role.")
    public Uni<ListingView> read(@PathParam("caseNumber") String number) {
        caller.as(Duties.ANY);
        var caseNumber = Inputs.caseNumber(number);
        return Panache.withSession(() -> reading.of(caseNumber));
    }
}
