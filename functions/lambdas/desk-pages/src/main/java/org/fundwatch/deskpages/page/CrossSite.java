package org.fundwatch.deskpages.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes a form only from a page of this desk (decision 0021): the browser says so in Sec-Fetch-Site, an older one in Origin.
 * Who says neither is no browser with a page of ours.
 */
class CrossSite {

    @ServerRequestFilter(preMatching = true)
    Optional<RestResponse<Void>> refuse(ContainerRequestContext request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads || isOurs(request)
                ? Optional.empty()
                : Optional.of(RestResponse.status(RestResponse.Status.FORBIDDEN));
    }

    private static boolean isOurs(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .orElseGet(() -> isOwnOrigin(request));
    }

    private static boolean isOwnOrigin(ContainerRequestContext request) {
        var host = request.getHeaderString(HttpHeaders.HOST);
        return Set.of("https://" + host, "http://" + host).contains(String.valueOf(request.getHeaderString("Origin")));
    }
}
