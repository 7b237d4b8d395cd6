package org.fundwatch.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that leaves a resource by exception into a problem; the one catch-all of the HTTP functions. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private final Randomness randomness;

    ProblemMapper(Randomness randomness) {
        this.randomness = randomness;
    }

    @ServerExceptionMapper
    RestResponse<String> rejected(Rejected rejected) {
        return ProblemAnswer.of(rejected.failure());
    }

    @ServerExceptionMapper
    RestResponse<String> malformed(Misfit misfit) {
        return ProblemAnswer.of(new Failure.Malformed(misfit.pointer(), misfit.rule()));
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    RestResponse<String> unreadable() {
        return ProblemAnswer.of(new Failure.Unreadable());
    }

    @ServerExceptionMapper(NotFoundException.class)
    RestResponse<String> noSuchResource() {
        return ProblemAnswer.of(new Failure.NoSuchResource());
    }

    @ServerExceptionMapper(NotAllowedException.class)
    RestResponse<String> methodNotAllowed() {
        return ProblemAnswer.of(new Failure.MethodNotAllowed());
    }

    @ServerExceptionMapper(NotSupportedException.class)
    RestResponse<String> unsupportedMediaType() {
        return ProblemAnswer.of(new Failure.UnsupportedMediaType());
    }

    @ServerExceptionMapper(NotAcceptableException.class)
    RestResponse<String> notAcceptable() {
        return ProblemAnswer.of(new Failure.NotAcceptable());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<String> unauthenticated() {
        return ProblemAnswer.of(new Failure.Unauthenticated());
    }

    @ServerExceptionMapper(ForbiddenException.class)
    RestResponse<String> roleMissing() {
        return ProblemAnswer.of(new Failure.RoleMissing("any"));
    }

    /** What is left of HTTP's own refusals has no body. */
    @ServerExceptionMapper
    RestResponse<Void> otherRefusal(WebApplicationException refusal) {
        return RestResponse.status(refusal.getResponse().getStatusInfo());
    }

    /** Logs what failed and where, never the message: it may hold what a reporter wrote. */
    @ServerExceptionMapper
    RestResponse<String> unexpected(Throwable unforeseen) {
        var correlationId = randomness.uuid().toString();
        LOG.errorf("unexpected %s: %s", correlationId, Traceback.of(unforeseen));
        return ProblemAnswer.of(new Failure.Unexpected(correlationId));
    }
}
