package org.fundwatch.deskpages.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.deskpages.contract.Route;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Leads from a code to what the API tells about it: {@code /desk/en/institutions} and {@code /desk/en/practitioners}. */
@Path("/desk/{language}")
@Produces(MediaType.TEXT_HTML)
public class LookupResource {
    private static final Pattern INSTITUTION = Pattern.compile("[HP][0-9]{11}");
    private static final Pattern PRACTITIONER = Pattern.compile("[0-9A-Za-z]{1,40}");
    private static final Route INSTITUTIONS = new Route("/v1/institutions/{code}");

    private final Session session;
    private final Frames frames;
    private final Around around;
    private final ActLinks acts;

    LookupResource(Session session, Frames frames, Around around, ActLinks acts) {
        this.session = session;
        this.frames = frames;
        this.around = around;
        this.acts = acts;
    }

    @GET
    @Path("/institutions")
    public Uni<RestResponse<String>> institutions(@PathParam("language") String tag, @RestQuery Optional<String> code) {
        return frame(tag, "institutions")
                .chain(frame -> lead(frame, INSTITUTION, code.orElse("").strip(), ""));
    }

    @GET
    @Path("/practitioners")
    public Uni<RestResponse<String>> practitioners(
            @PathParam("language") String tag, @RestQuery Optional<String> code) {
        return frame(tag, "practitioners")
                .chain(frame -> lead(frame, PRACTITIONER, code.orElse("").strip(), "/points"));
    }

    /** One institution: everything under its path, since the API has nothing at the path itself. */
    @GET
    @Path("/institutions/{code}")
    public Uni<RestResponse<String>> institution(
            @PathParam("language") String tag, @PathParam("code") String code, @RestQuery Optional<String> done) {
        if (!INSTITUTION.matcher(code).matches()) {
            throw new Rejected(new Failure.NoSuchResource());
        }
        return frame(tag, "institutions/" + code)
                .chain(frame -> around.sections(frame, INSTITUTIONS, code, Set.of())
                        .chain(sections -> page(frame, code, acts.done(frame.words(), done), sections)));
    }

    private Uni<RestResponse<String>> page(Frame frame, String code, String done, List<Section> sections) {
        var problem = sections.isEmpty() ? frame.words().say("nothing") : "";
        var page = new ReadingPage(
                frame.words().say("institution") + " · " + code,
                done,
                problem,
                List.of(),
                Stream.of(sections, around.findings(frame, code))
                        .flatMap(List::stream)
                        .toList(),
                acts.of(frame, INSTITUTIONS, code));
        return Page.of(200, Templates.reading(frame, page), frame.language());
    }

    private Uni<Frame> frame(String tag, String path) {
        var words = Words.in(Page.language(tag));
        return session.person().map(Optional::orElseThrow).map(person -> frames.of(words, person, path));
    }

    private static Uni<RestResponse<String>> lead(Frame frame, Pattern shape, String code, String page) {
        if (shape.matcher(code).matches()) {
            return Uni.createFrom()
                    .item(RestResponse.ResponseBuilder.<String>create(303)
                            .header("Location", frame.to(frame.path() + "/" + code + page))
                            .build());
        }
        return Page.of(code.isEmpty() ? 200 : 422, Templates.lookup(frame, code), frame.language());
    }
}
