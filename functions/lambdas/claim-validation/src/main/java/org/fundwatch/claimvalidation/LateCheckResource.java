package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.fundwatch.claims.checking.KeptChecks;
import org.fundwatch.kernel.EventId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Traceback;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import software.amazon.awssdk.core.exception.SdkException;

/** {@code GET /v1/claims/checks/{checkId}}. */
@Path("/v1/claims/checks/{checkId}")
@SecurityRequirement(name = "institution")
@SecurityRequirement(name = "signature")
public class LateCheckResource {
    private static final Logger LOG = Logger.getLogger(LateCheckResource.class);
    private static final byte[] NO_BODY = {};

    private final Callers callers;
    private final KeptChecks kept;

    LateCheckResource(Callers callers, KeptChecks kept) {
        this.callers = callers;
        this.kept = kept;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCheck",
            summary = "What was found in a claim that had to wait; one that was answered at once is not kept here",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "Checked later; an earlier visit is called by its place in the request, such as /history/0",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<String>> find(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("checkId")
                    String checkId) {
        return callers.caller(NO_BODY)
                .chain(caller -> kept.find(caller.institution(), read(checkId)))
                .onFailure(SdkException.class)
                .transform(LateCheckResource::unanswered)
                .map(found -> found.orElseThrow(() -> new Rejected(new Failure.CheckUnknown())))
                .map(ClaimAnswer::found);
    }

    private static UUID read(String checkId) {
        try {
            return EventId.of(checkId).value();
        } catch (IllegalArgumentException noId) {
            throw new Rejected(new Failure.CheckUnknown());
        }
    }

    private static Rejected unanswered(Throwable refusal) {
        LOG.errorf("a late check could not be fetched: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
    }
}
