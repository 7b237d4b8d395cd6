package org.fundwatch.desk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.fundwatch.credit.store.GradeHistory;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** The credit of an institution (信用等级) as it was last decided. */
@Path("/v1/institutions/{code}/credit")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CreditResource {
    private final Caller caller;
    private final GradeHistory grades;

    CreditResource(Caller caller, GradeHistory grades) {
        this.caller = caller;
        this.grades = grades;
    }

    @GET
    @Operation(summary = "Score, grade and the reasons for them. Any role.")
    public Uni<CreditView> read(@PathParam("code") String code) {
        caller.as(Duties.ANY);
        var institution = Inputs.institutionCode(code);
        return Panache.withSession(() -> grades.newest(institution))
                .map(grade -> grade.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .map(CreditView::of);
    }
}
