package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.CaseQueue;
import org.fundwatch.platform.TimeSource;

/** The cases as staff see them. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CaseResource {
    private final Caller caller;
    private final CaseQueue queue;
    private final CaseReading reading;
    private final TimeSource time;

    CaseResource(Caller caller, CaseQueue queue, CaseReading reading, TimeSource time) {
        this.caller = caller;
        this.queue = queue;
        this.reading = reading;
        this.time = time;
    }

    @GET
    @Operation(
            summary =
                    "The newest cases with their next deadlines, perhaps only those at one stage, of one colour, or past a deadline. Any role.")
    public Uni<CaseList> list(
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = Stage.class)) String stage,
            @QueryParam("colour") @Parameter(schema = @Schema(implementation = Colour.class)) String colour,
            @QueryParam("past") @Parameter(schema = @Schema(implementation = Boolean.class)) String past) {
        caller.as(Duties.ANY);
        var today = time.today();
        var filter = QueueFilter.parse(stage, colour, past);
        return queue.newest(filter.stages(), timed -> filter.wants(timed, today), CaseFiles.MOST)
                .map(cases -> CaseList.of(cases, today));
    }

    @GET
    @Path("{caseNumber}")
    @Operation(
            summary =
                    "All of one case; the report's text and the reward only for those whose work needs them. Any role.")
    public Uni<CaseView> read(@PathParam("caseNumber") String number) {
        caller.as(Duties.ANY);
        return reading.of(Inputs.caseNumber(number));
    }
}
