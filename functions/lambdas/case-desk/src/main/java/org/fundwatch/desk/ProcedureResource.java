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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.cases.procedure.CaseProcedure;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.Proceedings;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** The procedure of a case (办案程序): what happened, what has to be done by when, what is owed. */
@Path("/v1/cases/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ProcedureResource {
    private final Caller caller;
    private final Orders orders;
    private final Once once;
    private final ProcedureStep step;
    private final CaseFiles files;
    private final Proceedings proceedings;
    private final ProcedureLaw law;
    private final TimeSource time;

    ProcedureResource(
            Caller caller,
            Orders orders,
            Once once,
            ProcedureStep step,
            CaseFiles files,
            Proceedings proceedings,
            ProcedureLaw law,
            TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.once = once;
        this.step = step;
        this.files = files;
        this.proceedings = proceedings;
        this.law = law;
        this.time = time;
    }

    @POST
    @Path("procedure")
    @Operation(
            summary =
                    "Record what happened, with its day. Roles: finance for payments, intake-officer, investigator, adjudicator for the rest.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EntryBody.class),
                            examples = {
                                @ExampleObject(
                                        name = "served",
                                        value =
                                                "{\"kind\": \"MILESTONE\", \"on\": \"2026-06-11\", \"milestone\": \"SERVED\"}"),
                                @ExampleObject(name = "extended", value = """
                    {"kind": "EXTENSION", "on": "2026-03-16", "clock": "CLUE_CHECK", "days": 15, "approvedBy": "principal of the bureau", "reason": "many records"}"""),
                                @ExampleObject(name = "paid", value = """
                    {"kind": "PAYMENT", "on": "2026-06-20", "ledger": "FINE", "amountFen": 100000, "receipt": "DEMONSTRATION 1"}""")
                            }))
    public Uni<RecordedView> record(@PathParam("caseNumber") String number, byte[] json) {
        var order = orders.toRecord(number);
        var parsed = EntryParser.parse(JsonBody.read(json), law, time.today());
        return once.carryOut(
                        order.with(parsed.body().details()),
                        () -> step.add(parsed, order).map(entry -> RecordedView.write(order, entry)))
                .map(RecordedView::read);
    }

    @GET
    @Path("clocks")
    @Operation(summary = "Every period of the case: its end, how it stands today, its article. Any role.")
    public Uni<ClocksView> clocks(@PathParam("caseNumber") String number) {
        caller.as(Duties.ANY);
        var today = time.today();
        return procedure(number).map(procedure -> ClocksView.of(law.clocks(procedure, today), today));
    }

    @GET
    @Path("balance")
    @Operation(
            summary =
                    "What was demanded, received and is owed at the end of a day, of today unless another is asked for. Any role.")
    public Uni<BalanceView> balance(
            @PathParam("caseNumber") String number,
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) String on) {
        caller.as(Duties.ANY);
        var day = Optional.ofNullable(on).map(text -> Inputs.date("on", text)).orElseGet(time::today);
        return procedure(number).map(procedure -> BalanceView.of(law.balance(procedure, day)));
    }

    private Uni<CaseProcedure> procedure(String number) {
        var caseNumber = Inputs.caseNumber(number);
        return Panache.withSession(() -> files.of(caseNumber).chain(proceedings::of));
    }
}
