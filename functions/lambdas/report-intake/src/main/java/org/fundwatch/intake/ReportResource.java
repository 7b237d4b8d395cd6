package org.fundwatch.intake;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.web.IdempotencyKey;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /v1/reports}. */
@Path("/v1/reports")
public class ReportResource {
    /** Holds the longest facts in Chinese and all the rest. */
    static final int MOST_BYTES = 64 * 1024;

    private final ReportIntake intake;
    private final TimeSource time;

    ReportResource(ReportIntake intake, TimeSource time) {
        this.intake = intake;
        this.time = time;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "fileReport",
            summary = "File a report; the receipt is answered once, or again to the same key",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<ReceiptView>> file(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReportBody.class)))
                    byte[] body) {
        return intake.accept(filing(key, body))
                .map(receipt -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private Filing filing(String key, byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new Rejected(new Failure.TooLarge(MOST_BYTES));
        }
        return ReportParser.parse(IdempotencyKey.read(key), JsonBody.read(body), time.today());
    }
}
