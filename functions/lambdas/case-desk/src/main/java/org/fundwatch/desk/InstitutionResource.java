package org.fundwatch.desk;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.reports.store.InstitutionRepository;

/** The register of designated institutions (定点医药机构). */
@Path("/v1/institutions/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class InstitutionResource {
    private final Orders orders;
    private final Once once;
    private final InstitutionRepository institutions;

    InstitutionResource(Orders orders, Once once, InstitutionRepository institutions) {
        this.orders = orders;
        this.once = once;
        this.institutions = institutions;
    }

    @PUT
    @Operation(summary = "Put a designated institution on the register, or change its particulars. Role: registrar.")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = InstitutionBody.class)))
    public Uni<InstitutionView> register(@PathParam("code") String code, byte[] json) {
        var order = orders.toRegister(code);
        var body = InstitutionBody.parse(JsonBody.read(json));
        var institution = body.coded(Inputs.institutionCode(code));
        var answer = JsonBody.write(Map.of("code", order.subject()));
        return once.carryOut(
                        order.with(body.details()),
                        () -> institutions.register(institution, order.at()).replaceWith(answer))
                .map(InstitutionView::read);
    }
}
