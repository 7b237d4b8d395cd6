package org.fundwatch.claimvalidation.cds;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /cds-services}: discovery, services and feedback of CDS Hooks 2.0. */
@Path(CdsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@SecurityScheme(
        securitySchemeName = "cds-client",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "A token that a registered CDS client signs for each call (ES384 or RS384): iss, aud (the address called), exp, iat, jti, and tenant, an institution's code, where the client speaks for several")
public class CdsResource {
    static final String PATH = "/cds-services";
    private static final String FEEDBACK = "/feedback";

    private final HookCallers callers;
    private final Hooks hooks;
    private final FeedbackBook feedback;
    private final String base;

    CdsResource(
            HookCallers callers,
            Hooks hooks,
            FeedbackBook feedback,
            @ConfigProperty(name = "API_ADDRESS") String address) {
        this.callers = callers;
        this.hooks = hooks;
        this.feedback = feedback;
        this.base = address + PATH + "/";
    }

    @GET
    @SecurityRequirements
    @Operation(
            operationId = "discoverCdsServices",
            summary = "The services of CDS Hooks 2.0, to everybody",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "The services",
            content = @Content(schema = @Schema(implementation = ServicesView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public RestResponse<ServicesView> discover() {
        return RestResponse.ok(ServicesView.all());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "cds-client")
    @Operation(
            operationId = "callCdsService",
            summary = "Cards for what the rules find. A failure means not checked: go on",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "Cards; none where nothing was found, and one that says so where nothing was checked",
            content = @Content(schema = @Schema(implementation = CardsView.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml; 412 claims/data-missing names what did not come along",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<CardsView>> call(
            @PathParam("id") String id,
            @HeaderParam("Authorization") @Parameter(hidden = true) String authorization,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HookBody.class)))
                    byte[] body) {
        return callers.caller(Optional.ofNullable(authorization), List.of(base + id))
                .chain(caller -> hooks.call(hook(id), caller, body))
                .map(CdsResource::answer);
    }

    @POST
    @Path("/{id}" + FEEDBACK)
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "cds-client")
    @Operation(
            operationId = "tellCdsFeedback",
            summary = "What the user did about cards",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(responseCode = "200", description = "On its way to the record")
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public Uni<RestResponse<Void>> feedback(
            @PathParam("id") String id,
            @HeaderParam("Authorization") @Parameter(hidden = true) String authorization,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FeedbackBody.class)))
                    byte[] body) {
        return callers.caller(Optional.ofNullable(authorization), List.of(base + id + FEEDBACK, base + id))
                .chain(caller -> feedback.keep(hook(id), caller, body))
                .replaceWith(RestResponse.ok());
    }

    @OPTIONS
    @Operation(hidden = true)
    public RestResponse<Void> preflight() {
        return RestResponse.noContent();
    }

    @OPTIONS
    @Path("/{id}")
    @Operation(hidden = true)
    public RestResponse<Void> preflightOfCall() {
        return RestResponse.noContent();
    }

    @OPTIONS
    @Path("/{id}" + FEEDBACK)
    @Operation(hidden = true)
    public RestResponse<Void> preflightOfFeedback() {
        return RestResponse.noContent();
    }

    private static Hook hook(String id) {
        return Hook.of(id).orElseThrow(() -> new Rejected(new Failure.NoSuchResource()));
    }

    private static RestResponse<CardsView> answer(CardsView cards) {
        return ResponseBuilder.ok(cards).header("Cache-Control", "no-store").build();
    }
}
