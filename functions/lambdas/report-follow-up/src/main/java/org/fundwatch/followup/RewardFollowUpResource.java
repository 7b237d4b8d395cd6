package org.fundwatch.followup;

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
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.web.IdempotencyKey;
import org.fundwatch.platform.web.ProblemBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code POST /v1/follow-up/reward}, its claim and its waiver: a POST, so that no receipt ever stands in an address. */
@Path("/v1/follow-up/reward")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "A problem of problems.yaml",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemBody.class)))
public class RewardFollowUpResource {
    private static final int MOST_BYTES = 4096;

    private final Rewards rewards;
    private final Claiming claiming;
    private final Waiving waiving;

    RewardFollowUpResource(Rewards rewards, Claiming claiming, Waiving waiving) {
        this.rewards = rewards;
        this.claiming = claiming;
        this.waiving = waiving;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "followReward",
            summary = "The reward of the report of this receipt: what was decided, why, and by when to claim",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "The reward, or that there is none",
            content = @Content(schema = @Schema(implementation = RewardView.class)))
    public Uni<RestResponse<RewardView>> follow(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
                    byte[] body) {
        return rewards.view(Receipts.read(read(body))).map(view -> unstored(200, view));
    }

    @POST
    @Path("claim")
    @SecurityRequirements
    @Operation(
            operationId = "claimReward",
            summary = "Claim the reward; the details are sealed on arrival, and the same key gives the same answer",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "201",
            description = "Claimed",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Uni<RestResponse<ClaimView>> claim(
            @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClaimBody.class)))
                    byte[] body) {
        return claiming.claim(Claim.parse(IdempotencyKey.read(key), read(body))).map(view -> unstored(201, view));
    }

    @POST
    @Path("waiver")
    @SecurityRequirements
    @Operation(
            operationId = "waiveReward",
            summary = "Give the reward up, for good; sent again it gives the same answer under any key",
            extensions = @Extension(name = "x-roles", value = "[\"public\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "Given up",
            content = @Content(schema = @Schema(implementation = WaiverView.class)))
    public Uni<RestResponse<WaiverView>> waive(
            @Parameter(
                            required = true,
                            description = "Not remembered: a reward is given up once, by its receipt",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WaiverBody.class)))
                    byte[] body) {
        IdempotencyKey.read(key);
        return waiving.waive(Waiver.parse(read(body))).map(view -> unstored(200, view));
    }

    private static Tree read(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new Rejected(new Failure.TooLarge(MOST_BYTES));
        }
        return JsonBody.read(body);
    }

    private static <T> RestResponse<T> unstored(int status, T view) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .entity(view)
                .header("Cache-Control", "no-store")
                .build();
    }
}
