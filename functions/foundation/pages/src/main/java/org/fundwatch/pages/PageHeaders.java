package org.fundwatch.pages;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every page loads nothing, tells nobody where its reader came from, and leaves no copy behind. */
class PageHeaders {
    private final String policy;

    PageHeaders(Style style) {
        policy = "default-src 'none'; style-src " + style.source()
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    @ServerResponseFilter
    void protect(ContainerResponseContext answer) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(answer.getMediaType())) {
            var headers = answer.getHeaders();
            headers.putSingle("Content-Security-Policy", policy);
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle("X-Content-Type-Options", "nosniff");
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
