package org.fundwatch.deskpages.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The way into the desk and out of it. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    @GET
    public RestResponse<String> home(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return RestResponse.ResponseBuilder.<String>create(303)
                .header("Location", "/desk/" + Language.preferred(accepted).tag() + "/cases")
                .header("Vary", "Accept-Language")
                .build();
    }

    /** Where the issuer sends people back to; whoever comes here otherwise goes on to the desk. */
    @GET
    @Path("/signed-in")
    public RestResponse<String> signedIn(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return home(accepted);
    }

    @GET
    @Path("/signed-out")
    public Uni<RestResponse<String>> signedOut(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return outside(200, "signedOut", accepted);
    }

    @GET
    @Path("/not-signed-in")
    public Uni<RestResponse<String>> notSignedIn(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) List<String> accepted) {
        return outside(401, "notSignedIn", accepted);
    }

    private static Uni<RestResponse<String>> outside(int status, String said, List<String> accepted) {
        var language = Language.preferred(accepted);
        return Page.of(status, Templates.outside(Words.in(language), said), language);
    }
}
