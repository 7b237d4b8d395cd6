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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** Measures under the agreement of an institution (协议处理). */
@Path("/v1/institutions/{code}/agreement-measures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class AgreementResource {
    private final Caller caller;
    private final Orders orders;
    private final Once once;
    private final MeasureStep measures;
    private final FollowUpStep followUps;
    private final AgreementReading reading;
    private final TimeSource time;

    AgreementResource(
            Caller caller,
            Orders orders,
            Once once,
            MeasureStep measures,
            FollowUpStep followUps,
            AgreementReading reading,
            TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.once = once;
        this.measures = measures;
        this.followUps = followUps;
        this.reading = reading;
        this.time = time;
    }

    @GET
    @Operation(summary = "The measures, how the agreement stands on a day (today), and what is possible. Any role.")
    public Uni<AgreementView> read(
            @PathParam("code") String code,
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) String on) {
        caller.as(Duties.ANY);
        var institution = Inputs.institutionCode(code);
        var day = on == null ? time.today() : Inputs.date("on", on);
        return Panache.withSession(() -> reading.of(institution, day));
    }

    @POST
    @Operation(summary = "Take a measure under the agreement, as the rules decide it. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AgreementMeasureBody.class)))
    public Uni<AgreementMeasureView> take(@PathParam("code") String code, byte[] json) {
        var order = orders.toDo("TAKE_AGREEMENT_MEASURE", Duties.TAKE_MEASURES, () -> code(code));
        var institution = Inputs.institutionCode(code);
        var proposed = AgreementMeasureBody.parse(JsonBody.read(json), institution, time.today());
        return once.carryOut(order.with(proposed.details()), () -> measures.take(proposed, order))
                .map(JsonBody::read)
                .chain(kept -> Panache.withSession(() -> reading.decided(institution, kept.integer("number"))));
    }

    @POST
    @Path("{number}/follow-ups")
    @Operation(summary = "Record what happened after a measure, such as a verification. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FollowUpBody.class)))
    public Uni<FollowUpRecordedView> follow(
            @PathParam("code") String code, @PathParam("number") String number, byte[] json) {
        var order = orders.toDo("RECORD_FOLLOW_UP", Duties.TAKE_MEASURES, () -> code(code));
        var measure = Inputs.number(number);
        var happened = FollowUpBody.parse(JsonBody.read(json), time.today());
        return once.carryOut(
                        order.with(FollowUpBody.details(happened, measure)),
                        () -> followUps.record(Inputs.institutionCode(code), measure, happened, order))
                .map(FollowUpRecordedView::read);
    }

    private static String code(String code) {
        return Inputs.institutionCode(code).value();
    }
}
