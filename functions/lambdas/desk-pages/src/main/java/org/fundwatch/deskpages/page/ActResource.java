package org.fundwatch.deskpages.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /desk/en/do/cases/FW-…/findings} is the form of {@code POST /v1/cases/FW-…/findings}; so it is with every act. */
@Path("/desk/{language}/do")
@Produces(MediaType.TEXT_HTML)
public class ActResource {
    private static final int MOST_BYTES = 3 * 64 * 1024;

    private final Session session;
    private final Contracts contracts;
    private final Acting acting;
    private final Frames frames;

    ActResource(Session session, Contracts contracts, Acting acting, Frames frames) {
        this.session = session;
        this.contracts = contracts;
        this.acting = acting;
        this.frames = frames;
    }

    @GET
    @Path("/{path: .+}")
    public Uni<RestResponse<String>> form(
            @PathParam("language") String tag, @PathParam("path") String path, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var operation = operation(path);
        return session.person()
                .map(Optional::orElseThrow)
                .chain(person ->
                        acting.form(frames.of(words, person, "do/" + path), operation, path, uri.getQueryParameters()));
    }

    @POST
    @Path("/{path: .+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> act(
            @PathParam("language") String tag, @PathParam("path") String path, String body) {
        var words = Words.in(Page.language(tag));
        var operation = operation(path);
        var form = Form.read(body, MOST_BYTES);
        return session.person()
                .chain(person -> person.isPresent()
                        ? acting.act(frames.of(words, person.get(), "do/" + path), operation, path, form)
                        : expired(words, path, form));
    }

    /** Nothing typed is lost: it can be sent again once somebody has signed in, in another tab. */
    private static Uni<RestResponse<String>> expired(Words words, String path, Form form) {
        var page = new ExpiredPage("/desk/" + words.language().tag() + "/do/" + path, form.values());
        return Page.of(401, Templates.expired(words, page), words.language());
    }

    private Operation operation(String path) {
        return contracts.act(path).orElseThrow(() -> new Rejected(new Failure.NoSuchResource()));
    }
}
