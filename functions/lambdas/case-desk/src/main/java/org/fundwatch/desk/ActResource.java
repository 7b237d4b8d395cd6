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

/** The acts on a case: order, parse, perform. */
@Path("/v1/cases/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ActResource {
    private final Caller caller;
    private final Orders orders;
    private final ActDesk desk;
    private final Steps steps;
    private final PenaltyStep penalty;
    private final TimeSource time;

    ActResource(Caller caller, Orders orders, ActDesk desk, Steps steps, PenaltyStep penalty, TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.desk = desk;
        this.steps = steps;
        this.penalty = penalty;
        this.time = time;
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "Accept the report. Role: intake-officer.")
    public Uni<ActView> accept(@PathParam("caseNumber") String number) {
        return desk.perform(orders.toAct(Act.ACCEPT, number), steps::accept);
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Do not accept the report. Role: intake-officer.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RefusalBody.class)))
    public Uni<ActView> refuse(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.REFUSE, number);
        var body = RefusalBody.parse(JsonBody.read(json));
        return desk.perform(order.with(body.details()), file -> steps.refuse(file, body));
    }

    @POST
    @Path("findings")
    @Operation(summary = "Record a fact that the investigation established. Role: investigator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FindingBody.class)))
    public Uni<ActView> recordFinding(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.RECORD_FINDING, number);
        var body = FindingBody.parse(JsonBody.read(json));
        return desk.perform(order.with(body.details()), file -> steps.recordFinding(file, body, order));
    }

    @POST
    @Path("penalty")
    @Operation(summary = "Decide the penalty of all findings. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PenaltyBody.class)))
    public Uni<ActView> decidePenalty(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.DECIDE_PENALTY, number);
        var body = PenaltyBody.parse(JsonBody.read(json), time.today());
        return desk.perform(order.with(body.details()), file -> penalty.decide(file, body, order));
    }

    @POST
    @Path("closure")
    @Operation(summary = "Close the case. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClosureBody.class)))
    public Uni<ActView> close(@PathParam("caseNumber") String number, byte[] json) {
        caller.as(Duties.CLOSE_CASES);
        var body = ClosureBody.parse(JsonBody.read(json));
        var order = orders.toAct(body.act(), number).with(body.details());
        return desk.perform(order, file -> steps.close(file, body));
    }
}
