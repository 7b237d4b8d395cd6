package org.fundwatch.claimvalidation.fsi;

import io.quarkus.security.AuthenticationFailedException;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.fundwatch.claimvalidation.Callers;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;
import software.amazon.awssdk.core.exception.SdkException;

/** {@code POST /fsi/3101}, {@code /fsi/3102} and {@code /fsi/3103}. */
@Path("/fsi")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@SecurityRequirement(name = "institution")
@SecurityRequirement(name = "signature")
public class FsiResource {
    private final Callers callers;
    private final Checking checking;
    private final Decisions decisions;

    FsiResource(Callers callers, Checking checking, Decisions decisions) {
        this.callers = callers;
        this.checking = checking;
        this.decisions = decisions;
    }

    @POST
    @Path("/3101")
    @Operation(
            operationId = "auditBefore",
            summary = "明细审核事前分析 while the order is written: what is not checked gets infcode 0 and says so in err_msg",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description =
                    "Checked, or not checked: go on; the same content under one task_id, or else msgid, is the same"
                            + " check, whenever it is sent",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FsiBody.Answer.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml, with infcode -1 and err_msg",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = FsiBody.Refusal.class)))
    public Uni<RestResponse<String>> before(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FsiBody.Question.class)))
                    byte[] body) {
        return check(Service.BEFORE, body);
    }

    @POST
    @Path("/3102")
    @Operation(
            operationId = "auditDuring",
            summary = "明细审核事中分析 before settlement: as 3101",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "As 3101",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FsiBody.Answer.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml, with infcode -1 and err_msg",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = FsiBody.Refusal.class)))
    public Uni<RestResponse<String>> during(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FsiBody.Question.class)))
                    byte[] body) {
        return check(Service.DURING, body);
    }

    @POST
    @Path("/3103")
    @Operation(
            operationId = "reportDecisions",
            summary = "事前事中服务反馈: what the doctor did after a warning; who goes on says why",
            extensions = @Extension(name = "x-roles", value = "[\"institution\"]", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "On its way to the record; the same decisions under one task_id, or else msgid, are the same"
                    + " report",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FsiBody.Taken.class)))
    @APIResponse(
            responseCode = "default",
            description = "A problem of problems.yaml, with infcode -1 and err_msg; 503 means: report it again",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = FsiBody.Refusal.class)))
    public Uni<RestResponse<String>> decided(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FsiBody.Report.class)))
                    byte[] body) {
        return answered(callers.caller(body)
                .chain(caller -> decisions.take(caller, body))
                .map(_ -> Reply.taken()));
    }

    private Uni<RestResponse<String>> check(Service service, byte[] body) {
        return answered(callers.caller(body)
                .chain(caller -> checking.ask(caller, service, body))
                .map(Reply::of)
                .onFailure(FsiResource::isOurs)
                .recoverWithItem(Reply::goOn));
    }

    /** What a hospital can do nothing about holds up no care: too much to read, and services of ours that do not answer. */
    private static boolean isOurs(Throwable failure) {
        return switch (failure) {
            case SdkException _ -> true;
            case Rejected it -> it.failure() instanceof Failure.TooLarge || it.failure() instanceof Failure.NotRecorded;
            default -> false;
        };
    }

    /** What this door refuses it says in its own envelope. */
    private static Uni<RestResponse<String>> answered(Uni<RestResponse<String>> answer) {
        return answer.onFailure(Rejected.class)
                .recoverWithItem(failure -> Reply.refused(failure.failure()))
                .onFailure(Misfit.class)
                .recoverWithItem(failure -> Reply.refused(malformed(failure)))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> Reply.refused(new Failure.Unauthenticated()))
                .onFailure(SdkException.class)
                .recoverWithItem(() -> Reply.refused(new Failure.NotRecorded()));
    }

    private static Failure malformed(Misfit misfit) {
        return new Failure.Malformed(misfit.pointer(), misfit.rule());
    }
}
