package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

/** How often reviewers confirm what rules find, as a file: a line for each rule and month, and one for a rule's months together. */
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
                        ? Files.of(Files.format(format), table(words, body))
                        : Files.refused(words, answer));
    }

    private static FileTable table(Words words, JsonNode body) {
        return new FileTable(
                PrecisionPages.PATH,
                Stream.of("rule", "month", "found", "reviewed", "confirmed", "precision", "standing")
                        .map(name -> words.field(OWNER, name))
                        .toList(),
                each(body.path("rules")).flatMap(rule -> rows(words, rule)).toList(),
                "");
    }

    private static Stream<List<Cell>> rows(Words words, JsonNode rule) {
        var standing = words.value("PrecisionStanding", rule.path("standing").asText());
        return Stream.concat(
                Stream.of(row(rule, new Cell.Text(words.say("allMonths")), rule, new Cell.Text(standing))),
                each(rule.path("months"))
                        .map(month -> row(rule, Cells.text(month.path("month")), month, new Cell.Text(""))));
    }

    private static List<Cell> row(JsonNode rule, Cell month, JsonNode counted, Cell standing) {
        return List.of(
                Cells.text(rule.path("rule")),
                month,
                Cells.count(counted.path("found")),
                Cells.count(counted.path("reviewed")),
                Cells.count(counted.path("confirmed")),
                Cells.share(counted.path("precision")),
                standing);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
