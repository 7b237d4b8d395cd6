package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.fundwatch.platform.web.IdempotencyKey;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /v1/claims/check}. */
@Path("/v1/claims/check")
@SecurityScheme(
        securitySchemeName = "signature",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "Fundwatch-Signature",
        description =
                "HMAC-SHA-256 in hexadecimal, under the institution's secret, of eight lines: FUNDWATCH-1, Fundwatch-Key, Fundwatch-Date, Fundwatch-Nonce, method, path with query, Idempotency-Key (perhaps empty), SHA-256 of the body in hexadecimal. Fundwatch-Key names the secret (institution code, point, number), Fundwatch-Date is RFC 3339 in UTC and at most five minutes away, Fundwatch-Nonce (16 to 64 of 0-9 A-Z a-z _ -) is never used twice.")
@SecurityRequirement(name = "institution")
@SecurityRequirement(name = "signature")
public class ClaimResource {
    private final ClaimValidation validation;
    private final Callers callers;

    ClaimResource(ClaimValidation validation, Callers callers) {
        this.validation = validation;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkClaim",
            summary =
                    "Check one visit; a key names one check, whose record keeps what was sent first. 503 means not checked: go on",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description =
                    "Checked whole, and on its way to the record. An answer is never cut short: what no record holds is refused",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Not checked: go on. It waits, and what is found in it can be fetched by its id later",
            content = @Content(schema = @Schema(implementation = WaitingView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<String>> check(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClaimBody.class)))
                    byte[] body) {
        return callers.caller(body)
                .map(caller -> Question.of(caller, IdempotencyKey.read(key), body))
                .chain(validation::check)
                .map(ClaimAnswer::of);
    }
}
