package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /desk/en/cases/FW-…} shows what {@code GET /v1/cases/FW-…} answers; so it is with every path of the staff API. */
@Path("/desk/{language}")
@Produces(MediaType.TEXT_HTML)
public class ReadResource {
    private static final String CASES = "CaseResource_list";

    private final Session session;
    private final StaffApi api;
    private final Contracts contracts;
    private final CaseReading cases;
    private final Readings readings;
    private final Frames frames;
    private final ActLinks acts;
    private final FindingPages findings;
    private final SumPages sums;
    private final PrecisionPages precision;

    ReadResource(
            Session session,
            StaffApi api,
            Contracts contracts,
            CaseReading cases,
            Readings readings,
            Frames frames,
            ActLinks acts,
            FindingPages findings,
            SumPages sums,
            PrecisionPages precision) {
        this.session = session;
        this.api = api;
        this.contracts = contracts;
        this.cases = cases;
        this.readings = readings;
        this.frames = frames;
        this.acts = acts;
        this.findings = findings;
        this.sums = sums;
        this.precision = precision;
    }

    @GET
    @Path("/{path: .+}")
    public Uni<RestResponse<String>> read(
            @PathParam("language") String tag, @PathParam("path") String path, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var operation = contracts.reading(path).orElseThrow(() -> new Rejected(new Failure.NoSuchResource()));
        var asked = asked(operation, uri);
        return session.person()
                .map(Optional::orElseThrow)
                .map(person -> frames.of(words, person, path))
                .chain(frame -> isWrongDoor(frame, operation)
                        ? on(frame.menu().getFirst())
                        : told(frame, operation, asked, uri));
    }

    /** Everybody comes in by the cases, also who has nothing to do with any. */
    private static boolean isWrongDoor(Frame frame, Operation operation) {
        return operation.id().equals(CASES)
                && !operation.isFor(frame.person().roles())
                && !frame.menu().isEmpty();
    }

    private static Uni<RestResponse<String>> on(Link page) {
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.<String>create(303)
                        .header("Location", page.href())
                        .build());
    }

    private Uni<RestResponse<String>> told(Frame frame, Operation operation, Map<String, String> asked, UriInfo uri) {
        return readings.isReady(operation, asked)
                ? api.read(frame.person(), frame.path(), asked).chain(answer -> page(frame, operation, answer, uri))
                : readings.ask(frame, operation, asked);
    }

    private Uni<RestResponse<String>> page(Frame frame, Operation operation, Answer answer, UriInfo uri) {
        var done = acts.done(
                frame.words(), Optional.ofNullable(uri.getQueryParameters().getFirst("done")));
        if (!(answer instanceof Answer.Told(JsonNode body))) {
            return readings.refused(frame, operation, asked(operation, uri), answer, done);
        }
        return switch (operation.id()) {
            case CASES -> {
                var stage = Optional.ofNullable(uri.getQueryParameters().getFirst("stage"))
                        .orElse("");
                var queue = Queue.of(operation, body, stage, new Presenter(frame.words()));
                yield Page.of(200, Templates.queue(frame, queue), frame.language());
            }
            case "CaseResource_read" ->
                cases.page(frame, operation, body, done)
                        .chain(page -> Page.of(200, Templates.casefile(frame, page), frame.language()));
            case FindingPages.LIST -> findings.list(frame, operation, asked(operation, uri), body, done);
            case FindingPages.ONE -> findings.one(frame, operation, body, done);
            case SumPages.SUMS -> sums.page(frame, operation, asked(operation, uri), body);
            case PrecisionPages.PRECISION -> precision.page(frame, operation, asked(operation, uri), body, done);
            default -> readings.told(frame, operation, asked(operation, uri), body, done);
        };
    }

    /** What the query answers of what the operation wants to know. */
    static Map<String, String> asked(Operation operation, UriInfo uri) {
        var asked = new TreeMap<String, String>();
        operation
                .queries()
                .keySet()
                .forEach(name -> Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> asked.put(name, value)));
        return asked;
    }
}
