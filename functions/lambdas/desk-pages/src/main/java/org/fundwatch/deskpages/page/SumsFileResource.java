package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of the page of sums as a file. */
@Path("/desk/{language}/finding-sums.{format: csv|xlsx}")
public class SumsFileResource {
    private final Session session;
    private final StaffApi api;
    private final Contracts contracts;

    SumsFileResource(Session session, StaffApi api, Contracts contracts) {
        this.session = session;
        this.api = api;
        this.contracts = contracts;
    }

    @GET
    public Uni<RestResponse<byte[]>> file(
            @PathParam("language") String tag, @PathParam("format") String format, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var asked = ReadResource.asked(contracts.named(SumPages.SUMS), uri);
        return session.person()
                .map(Optional::orElseThrow)
                .chain(person -> api.read(person, SumPages.PATH, asked))
                .map(answer -> answer instanceof Answer.Told(JsonNode body)
                        ? Files.of(Files.format(format), SumTable.file(words, asked, body), name(asked, body))
                        : Files.refused(words, answer));
    }

    /** What it is of. */
    private static List<String> name(Map<String, String> asked, JsonNode body) {
        return Stream.concat(
                        Stream.of(SumPages.PATH, "by", body.path("by").asText().toLowerCase(Locale.ROOT)),
                        Stream.concat(
                                Files.values(asked, List.of("origin", "rule", "institution", "doctor")),
                                Stream.of(
                                        body.path("from").asText(),
                                        body.path("until").asText())))
                .toList();
    }
}
