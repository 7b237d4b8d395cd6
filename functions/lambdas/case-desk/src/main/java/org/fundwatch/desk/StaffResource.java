package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.platform.TimeSource;

/** The practitioners of an institution who have points (机构相关人员), by their codes. */
@Path("/v1/institutions/{code}/practitioners")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class StaffResource {
    private final Caller caller;
    private final StaffReading reading;
    private final TimeSource time;

    StaffResource(Caller caller, StaffReading reading, TimeSource time) {
        this.caller = caller;
        this.reading = reading;
        this.time = time;
    }

    @GET
    @Operation(
            summary =
                    "Who has points for acts here, how they are registered on a day (today), and how often measures fell "
                            + "on them in a calendar year. Roles: investigator, adjudicator, registrar, auditor.")
    public Uni<StaffView> read(
            @PathParam("code") String code,
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "9999"))
                    String year,
            @QueryParam("on") @Parameter(schema = @Schema(implementation = LocalDate.class)) String on) {
        caller.as(Duties.READ_POINTS);
        var institution = Inputs.institutionCode(code);
        var day = on == null ? time.today() : Inputs.date("on", on);
        var asked = year == null ? Year.from(day) : Inputs.year(year);
        return Panache.withSession(() -> reading.at(institution, asked, day));
    }
}
