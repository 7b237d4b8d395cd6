package org.fundwatch.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** A problem as an HTTP answer. */
final class ProblemAnswer {
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private ProblemAnswer() {}

    static RestResponse<String> of(Failure failure) {
        var problem = Problem.of(failure);
        var answer = RestResponse.ResponseBuilder.<String>create(problem.status())
                .entity(problem.json())
                .type(PROBLEM_JSON);
        if (failure instanceof Failure.TooManyTries(long wait)) {
            answer.header(HttpHeaders.RETRY_AFTER, wait);
        }
        return answer.build();
    }
}
