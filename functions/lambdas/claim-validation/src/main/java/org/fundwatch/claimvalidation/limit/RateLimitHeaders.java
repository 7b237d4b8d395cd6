package org.fundwatch.claimvalidation.limit;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells each caller what it has left (draft-ietf-httpapi-ratelimit-headers), in every answer. */
class RateLimitHeaders {
    private final Spent spent;

    RateLimitHeaders(Spent spent) {
        this.spent = spent;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext answer) {
        spent.allowance().ifPresent(allowance -> {
            answer.getHeaders().putSingle("RateLimit-Policy", allowance.policy());
            answer.getHeaders().putSingle("RateLimit", allowance.state());
        });
    }
}
