package org.fundwatch.claimvalidation.fhir;

import io.quarkus.security.AuthenticationFailedException;
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
import java.util.Optional;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.Callers;
import org.fundwatch.claimvalidation.ClaimValidation;
import org.fundwatch.claimvalidation.Question;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.web.IdempotencyKey;
import org.fundwatch.platform.web.ProblemAnswer;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /fhir/Claim/$submit} and what the door can, by FHIR R4. */
@Path(FhirResource.PATH)
@Produces({FhirResource.FHIR_JSON, MediaType.APPLICATION_JSON})
public class FhirResource {
    static final String PATH = "/fhir";
    static final String FHIR_JSON = "application/fhir+json";
    private static final String SUBMIT = "$submit";

    private final ClaimValidation validation;
    private final Callers callers;
    private final TimeSource time;

    FhirResource(ClaimValidation validation, Callers callers, TimeSource time) {
        this.validation = validation;
        this.callers = callers;
        this.time = time;
    }

    @GET
    @Path("/metadata")
    @SecurityRequirements
    @Operation(
            operationId = "describeFhir",
            summary = "What this door can, as a CapabilityStatement",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "A CapabilityStatement",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "default",
            description = "An OperationOutcome whose details.coding is a type of problems.yaml",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> metadata() {
        return answer(RestResponse.ResponseBuilder.ok(), Capability.statement());
    }

    @POST
    @Path("/Claim/{operation}")
    @Consumes({FHIR_JSON, MediaType.APPLICATION_JSON})
    @SecurityRequirement(name = "institution")
    @SecurityRequirement(name = "signature")
    @Operation(
            operationId = "submitClaim",
            summary =
                    "Check a FHIR R4 Claim. Outcome complete: checked; queued: not checked, will be; error: not checked. Care goes on",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "A ClaimResponse: an adjudication for each finding, notes in Chinese and English",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "default",
            description = "An OperationOutcome whose details.coding is a type of problems.yaml",
            content = @Content(mediaType = FHIR_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<RestResponse<String>> submit(
            @Parameter(schema = @Schema(enumeration = SUBMIT)) @PathParam("operation") String operation,
            @Parameter(
                            description = "Without it the same body is the same question",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            required = true,
                            description = "A Claim, or Parameters whose parameter resource is one",
                            content = @Content(mediaType = FHIR_JSON, schema = @Schema(implementation = Map.class)))
                    byte[] body) {
        var idempotency = Optional.ofNullable(key).orElse("");
        return callers.caller(body)
                .chain(caller -> submitted(operation, caller, body, idempotency))
                .onFailure(AuthenticationFailedException.class)
                .transform(_ -> new Rejected(new Failure.Unauthenticated()))
                .onFailure(Rejected.class)
                .recoverWithItem(rejected -> refusal(rejected.failure()))
                .onFailure(Misfit.class)
                .recoverWithItem(misfit -> refusal(malformed(misfit)));
    }

    private Uni<RestResponse<String>> submitted(String operation, Caller caller, byte[] body, String key) {
        if (!operation.equals(SUBMIT)) {
            throw new Rejected(new Failure.NoSuchResource());
        }
        var claim = Submission.claim(body);
        var draft = ClaimReading.read(claim, References.none(), caller.institution());
        var id = key.isEmpty() ? UUID.nameUUIDFromBytes(body) : IdempotencyKey.read(key);
        return Uni.createFrom()
                .deferred(() -> validation.check(Question.translated(caller, id, draft.claim(), body)))
                .onFailure(Misfit.class)
                .transform(draft::atOrigin)
                .map(outcome -> ClaimResponses.of(outcome, claim, time.now()))
                .map(text -> answer(RestResponse.ResponseBuilder.ok(), text));
    }

    private static Failure malformed(Misfit misfit) {
        return new Failure.Malformed(misfit.pointer(), misfit.rule());
    }

    private static RestResponse<String> refusal(Failure failure) {
        return answer(ProblemAnswer.begun(failure), OperationOutcomes.of(failure));
    }

    private static RestResponse<String> answer(RestResponse.ResponseBuilder<String> begun, String text) {
        return begun.entity(text)
                .type(FHIR_JSON)
                .header("Cache-Control", "no-store")
                .build();
    }
}
