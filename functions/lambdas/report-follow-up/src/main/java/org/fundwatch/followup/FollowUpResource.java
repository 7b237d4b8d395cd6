package org.fundwatch.followup;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /v1/follow-up}: a POST, so that no receipt ever stands in an address. */
@Path("/v1/follow-up")
public class FollowUpResource {
    private static final int MOST_BYTES = 1024;

    private final ReportFollowUp followUp;

    FollowUpResource(ReportFollowUp followUp) {
        this.followUp = followUp;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(
            operationId = "followUp",
            summary = "Where the report of this receipt stands",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "The stage and the day since when",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<ProgressView>> follow(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
                    byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new Rejected(new Failure.TooLarge(MOST_BYTES));
        }
        return followUp.progress(Receipts.read(JsonBody.read(body)))
                .map(progress -> RestResponse.ResponseBuilder.ok(ProgressView.of(progress))
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
