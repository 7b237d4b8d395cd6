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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.store.CaseFiles;

/** The cases as staff see them. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CaseResource {
    private final Caller caller;
    private final CaseFiles files;
    private final CaseReading reading;

    CaseResource(Caller caller, CaseFiles files, CaseReading reading) {
        this.caller = caller;
        this.files = files;
        this.reading = reading;
    }

    @GET
    @Operation(summary = "The newest cases, perhaps only those at one stage. Any role.")
    public Uni<CaseList> list(
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = Stage.class)) String stage) {
        caller.as(Duties.ANY);
        return (stage == null ? newest() : newestAt(Inputs.stage(stage))).map(CaseList::of);
    }

    @GET
    @Path("{caseNumber}")
    @Operation(summary = "All of one case; the report's text only for those whose work needs it. Any role.")
    public Uni<CaseView> read(@PathParam("caseNumber") String number) {
        caller.as(Duties.ANY);
        return reading.of(Inputs.caseNumber(number));
    }

    private Uni<List<CaseFile>> newest() {
        return Panache.withSession(files::newest);
    }

    private Uni<List<CaseFile>> newestAt(Stage stage) {
        return Panache.withSession(() -> files.newestAt(stage));
    }
}
