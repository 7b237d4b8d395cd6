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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.rewards.store.PaymentFiles;

/** Batches for the bank: ordered here, written by the vault into a private bucket. */
@Path("/v1/payment-files")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class FileResource {
    private final Caller caller;
    private final Orders orders;
    private final Batching batching;
    private final PaymentFiles files;

    FileResource(Caller caller, Orders orders, Batching batching, PaymentFiles files) {
        this.caller = caller;
        this.orders = orders;
        this.batching = batching;
        this.files = files;
    }

    @POST
    @Operation(
            summary = "Order that checked rewards be paid, and have the file for the bank written. Role: reward-payer.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BatchBody.class)))
    public Uni<FileView> order(byte[] json) {
        var order = orders.to("ORDER_PAYMENTS", Duties.PAY);
        var body = BatchBody.parse(JsonBody.read(json));
        return batching.order(body, order.with(body.details()));
    }

    @GET
    @Operation(summary = "The newest batches. Roles: reward-payer, auditor.")
    public Uni<FileView.Listed> list() {
        caller.as(Duties.READ_FILES);
        return Panache.withSession(files::newest)
                .map(found ->
                        new FileView.Listed(found.stream().map(FileView::of).toList()));
    }

    @GET
    @Path("{file}")
    @Operation(summary = "One batch. Roles: reward-payer, auditor.")
    public Uni<FileView> read(@PathParam("file") String file) {
        caller.as(Duties.READ_FILES);
        return batching.file(Inputs.file(file)).map(FileView::of);
    }

    @POST
    @Path("{file}/writing")
    @Operation(
            summary =
                    "Have the file of an ordered batch written, if it is not yet. Role: reward-payer; never who checked.")
    public Uni<FileView> write(@PathParam("file") String file) {
        var order = orders.to("WRITE_PAYMENT_FILE", Duties.PAY, file);
        return batching.writeAnew(Inputs.file(file), order);
    }
}
