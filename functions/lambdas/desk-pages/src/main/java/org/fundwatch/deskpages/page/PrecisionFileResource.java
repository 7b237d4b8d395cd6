package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.file.Cell;
import org.fundwatch.deskpages.file.FileTable;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** How often reviewers confirm what rules find, as a file: a line for each rule and month, so that its columns add up. */
@Path("/desk/{language}/rule-precision.{format: csv|xlsx}")
public class PrecisionFileResource {
    private static final String OWNER = "PrecisionOfRule";

    private final Session session;
    private final StaffApi api;
    private final Contracts contracts;

    PrecisionFileResource(Session session, StaffApi api, Contracts contracts) {
        this.session = session;
        this.api = api;
        this.contracts = contracts;
    }

    @GET
    public Uni<RestResponse<byte[]>> file(
            @PathParam("language") String tag, @PathParam("format") String format, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var asked = ReadResource.asked(contracts.named(PrecisionPages.PRECISION), uri);
        return session.person()
                .map(Optional::orElseThrow)
                .chain(person -> api.read(person, PrecisionPages.PATH, asked))
                .map(answer -> answer instanceof Answer.Told(JsonNode body)
                        ? Files.of(Files.format(format), table(words, body), name(asked, body))
                        : Files.refused(words, answer));
    }

    private static FileTable table(Words words, JsonNode body) {
        return new FileTable(
                PrecisionPages.PATH,
                Stream.of("rule", "ruleName", "month", "found", "reviewed", "confirmed", "precision", "standing")
                        .map(name -> words.field(OWNER, name))
                        .toList(),
                each(body.path("rules"))
                        .flatMap(rule -> each(rule.path("months")).map(month -> row(words, rule, month)))
                        .toList(),
                "");
    }

    /** What the floor says is of all months together. */
    private static List<Cell> row(Words words, JsonNode rule, JsonNode month) {
        var standing = words.value("PrecisionStanding", rule.path("standing").asText());
        return List.of(
                Cells.text(rule.path("rule")),
                new Cell.Text(RuleNames.of(words, rule.path("ruleName"))),
                Cells.text(month.path("month")),
                Cells.count(month.path("found")),
                Cells.count(month.path("reviewed")),
                Cells.count(month.path("confirmed")),
                Cells.share(month.path("precision")),
                new Cell.Text(standing));
    }

    private static List<String> name(Map<String, String> asked, JsonNode body) {
        return Stream.concat(
                        Stream.of(PrecisionPages.PATH),
                        Stream.concat(
                                Files.values(asked, List.of("rule", "place")),
                                Stream.of(
                                        body.path("from").asText(),
                                        body.path("until").asText())))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
