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
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** The points of a practitioner (相关人员记分), who is known by the national code and by nothing else. */
@Path("/v1/practitioners/{code}/points")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class PractitionerResource {
    private final Caller caller;
    private final Orders orders;
    private final Once once;
    private final PointsStep step;
    private final StaffReading reading;
    private final TimeSource time;

    PractitionerResource(
            Caller caller, Orders orders, Once once, PointsStep step, StaffReading reading, TimeSource time) {
        this.caller = caller;
        this.orders = orders;
        this.once = once;
        this.step = step;
        this.reading = reading;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "A calendar year: acts, points, sum, consequence and periods, as they stand on a day (today). "
                    + "Roles: investigator, adjudicator, registrar, auditor.")
    public Uni<PointsYearView> read(
            @PathParam("code") String code,
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "9999"))
                    String year,
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) String on) {
        caller.as(Duties.READ_POINTS);
        var practitioner = Inputs.practitioner(code);
        var day = on == null ? time.today() : Inputs.date("on", on);
        var asked = year == null ? Year.from(day) : Inputs.year(year);
        return Panache.withSession(() -> reading.year(practitioner, asked, day));
    }

    @POST
    @Operation(summary = "Give points for one act in one situation, the institution first. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PointsBody.class)))
    public Uni<PointsGivenView> give(@PathParam("code") String code, byte[] json) {
        var order = orders.toDo("GIVE_POINTS", Duties.GIVE_POINTS, () -> code(code));
        var given = PointsBody.parse(JsonBody.read(json), time.today());
        return once.carryOut(order.with(given.details()), () -> step.give(Inputs.practitioner(code), given, order))
                .map(PointsGivenView::read);
    }

    @POST
    @Path("{number}/steps")
    @Operation(summary = "Record what happened after points, such as an appeal or a restoration. Role: adjudicator.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PractitionerStepBody.class)))
    public Uni<PractitionerStepRecordedView> follow(
            @PathParam("code") String code, @PathParam("number") String number, byte[] json) {
        var order = orders.toDo("RECORD_POINTS_STEP", Duties.GIVE_POINTS, () -> code(code));
        var act = Inputs.number(number);
        var happened = PractitionerStepBody.parse(JsonBody.read(json), time.today());
        return once.carryOut(
                        order.with(PractitionerStepBody.details(happened, act)),
                        () -> step.record(Inputs.practitioner(code), act, happened, order))
                .map(PractitionerStepRecordedView::read);
    }

    private static String code(String code) {
        return Inputs.practitioner(code).value();
    }
}
