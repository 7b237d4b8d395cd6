package org.fundwatch.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** A problem as an HTTP answer. */
public final class ProblemAnswer {
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private ProblemAnswer() {}

    static RestResponse<String> of(Failure failure) {
        return begun(failure)
                .entity(Problem.of(failure).json())
                .type(PROBLEM_JSON)
                .build();
    }

    /** Its status and when to come again, for an interface that has a form of its own for the rest. */
    public static RestResponse.ResponseBuilder<String> begun(Failure failure) {
        var answer =
                RestResponse.ResponseBuilder.<String>create(Problem.of(failure).status());
        return failure instanceof Failure.TooSoon soon
                ? answer.header(HttpHeaders.RETRY_AFTER, soon.retryAfter())
                : answer;
    }
}
