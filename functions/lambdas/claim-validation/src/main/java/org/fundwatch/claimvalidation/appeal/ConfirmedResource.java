package org.fundwatch.claimvalidation.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claimvalidation.Callers;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.web.IdempotencyKey;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** {@code /v1/claims/findings}: what two people confirmed of an institution's findings, and its appeals. */
@Path("/v1/claims/findings")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "institution")
@SecurityRequirement(name = "signature")
public class ConfirmedResource {
    private static final byte[] NO_BODY = {};
    private static final String PATH = "/v1/claims/findings/";
    private static final String SHAPE = "^" + FindingRef.SHAPE + "$";

    private final Callers callers;
    private final AppealBook book;

    ConfirmedResource(Callers callers, AppealBook book) {
        this.callers = callers;
        this.book = book;
    }

    @GET
    @Operation(
            operationId = "listConfirmedFindings",
            summary = "The institution's findings that two people confirmed, those that may be appealed against first",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "As they stand; a moment may pass after something was done about one",
            content = @Content(schema = @Schema(implementation = ConfirmedListView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<String>> list() {
        return callers.caller(NO_BODY).chain(book::list).map(ConfirmedResource::told);
    }

    @GET
    @Path("{finding}")
    @Operation(
            operationId = "readConfirmedFinding",
            summary = "One of them, with what became of appeals against it",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = ConfirmedView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<String>> read(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, pattern = SHAPE))
                    @PathParam("finding")
                    String finding) {
        return callers.caller(NO_BODY)
                .chain(caller -> book.find(caller, finding))
                .map(ConfirmedResource::told);
    }

    @POST
    @Path("{finding}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "appealAgainstFinding",
            summary = "Appeal against a confirmed finding; a key names one appeal, which keeps what was sent first",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "202",
            description =
                    "It came, and waits to be recorded; whether it was taken, or why not, stands with the finding",
            content = @Content(schema = @Schema(implementation = AppealWaitingView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<String>> appeal(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, pattern = SHAPE))
                    @PathParam("finding")
                    String finding,
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AppealBody.class)))
                    byte[] body) {
        return callers.caller(body)
                .chain(caller ->
                        book.file(caller, IdempotencyKey.read(key), finding, AppealBody.parse(JsonBody.read(body))))
                .map(id -> waiting(id, finding));
    }

    private static RestResponse<String> told(String text) {
        return ResponseBuilder.ok(text).header("Cache-Control", "no-store").build();
    }

    private static RestResponse<String> waiting(UUID appealId, String finding) {
        var text = JsonBody.write(Map.of("appealId", appealId.toString(), "finding", finding));
        return ResponseBuilder.create(Status.ACCEPTED, text)
                .header("Cache-Control", "no-store")
                .header("Location", PATH + finding)
                .build();
    }
}
