package org.fundwatch.claimvalidation.cds;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Cross-origin sharing of the hooks, and of nothing else: for origins of the list, without cookies. */
class CorsFilter {
    private static final String ONE_HOUR = "3600";
    private final Origins origins;

    CorsFilter(Origins origins) {
        this.origins = origins;
    }

    @ServerResponseFilter
    void share(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith(CdsResource.PATH)) {
            var headers = response.getHeaders();
            headers.add("Vary", "Origin");
            Optional.ofNullable(request.getHeaderString("Origin"))
                    .filter(origins::allow)
                    .ifPresent(origin -> {
                        headers.putSingle("Access-Control-Allow-Origin", origin);
                        headers.putSingle("Access-Control-Allow-Methods", "GET, POST");
                        headers.putSingle("Access-Control-Allow-Headers", "Authorization, Content-Type");
                        headers.putSingle("Access-Control-Max-Age", ONE_HOUR);
                    });
        }
    }
}
