package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.cases.Act;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** The withdrawal of a penalty (撤回处罚决定), 行政处罚法 Art. 48. */
@Path("/v1/cases/{caseNumber}/revocation")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class RevocationResource {
    private final Orders orders;
    private final ActDesk desk;
    private final RevocationStep step;
    private final TimeSource time;

    RevocationResource(Orders orders, ActDesk desk, RevocationStep step, TimeSource time) {
        this.orders = orders;
        this.desk = desk;
        this.step = step;
        this.time = time;
    }

    @POST
    @Operation(summary = "Record that the penalty no longer holds. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RevocationBody.class)))
    public Uni<ActView> revoke(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.REVOKE_PENALTY, number);
        var body = RevocationBody.parse(JsonBody.read(json), time.today());
        return desk.perform(order.with(body.details()), file -> step.revoke(file, body, order));
    }
}
