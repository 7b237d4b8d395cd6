package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.cases.Act;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** A penalty before it is decided (拟处罚意见): looked at, and outside the benchmark signed by another person. */
@Path("/v1/cases/{caseNumber}/penalty")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ProposalResource {
    /** Marks in the contract an operation that works something out and stores nothing, so that it needs no key. */
    static final String STORES = "x-stores";

    private final Caller caller;
    private final Orders orders;
    private final ActDesk desk;
    private final ProposalStep step;
    private final ProposalReading reading;
    private final TimeSource time;

    ProposalResource(
            Caller caller, Orders orders, ActDesk desk, ProposalStep step, ProposalReading reading, TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.desk = desk;
        this.step = step;
        this.reading = reading;
        this.time = time;
    }

    @POST
    @Path("proposal")
    @Operation(
            summary = "What a penalty would come to; stores nothing. Roles: investigator, adjudicator, auditor.",
            extensions = @Extension(name = STORES, value = "nothing"))
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftBody.class),
                            examples = @ExampleObject(name = "a multiple and no choice yet", value = """
            {"decidedOn": "2026-04-01", "parts": [{"finding": 1, "multiple": "1.5"}]}""")))
    public Uni<ProposalView> propose(@PathParam("caseNumber") String number, byte[] json) {
        caller.as(Duties.DRAFT_PENALTIES);
        var caseNumber = Inputs.caseNumber(number);
        var body = DraftBody.parse(JsonBody.read(json), time.today());
        return Panache.withSession(() -> reading.drafted(caseNumber, body));
    }

    @POST
    @Path("signature")
    @Operation(
            summary =
                    "Sign the proposal that waits, as another person than who made it: it is decided. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SignatureBody.class),
                            examples = @ExampleObject(name = "the first proposal", value = "{\"proposal\": 1}")))
    public Uni<ActView> sign(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.SIGN_PENALTY, number);
        var body = SignatureBody.parse(JsonBody.read(json));
        return desk.perform(order.with(body.details()), file -> step.sign(file, body.proposal(), order));
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Take back the proposal that waits. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WithdrawalBody.class)))
    public Uni<ActView> withdraw(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toAct(Act.WITHDRAW_PROPOSAL, number);
        var body = WithdrawalBody.parse(JsonBody.read(json));
        return desk.perform(order.with(body.details()), file -> step.withdraw(file, body, order));
    }
}
