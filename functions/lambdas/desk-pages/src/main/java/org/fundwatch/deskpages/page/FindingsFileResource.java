package org.fundwatch.deskpages.page;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.Person;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.file.Cell;
import org.fundwatch.deskpages.file.FileTable;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of findings as a file: its pages one after the other, up to a bound that the file names. */
@Path("/desk/{language}/claim-findings.{format: csv|xlsx}")
public class FindingsFileResource {
    private static final String LIST = "claim-findings";
    private static final String AFTER = "after";
    private static final int MOST_PAGES = 20;
    private static final List<String> HEADS = List.of(
            "finding",
            "stage",
            "institution",
            "rule",
            "ruleName",
            "level",
            "item",
            "excess",
            "amountFen",
            "fundLossFen",
            "origin",
            "settlement",
            "doctors",
            "month",
            "checkStage",
            "checkedOn");

    private static final List<String> NARROWED =
            List.of("origin", "rule", "institution", "doctor", "level", "stage", "month", "from", "until");

    private final Session session;
    private final StaffApi api;
    private final Contracts contracts;

    FindingsFileResource(Session session, StaffApi api, Contracts contracts) {
        this.session = session;
        this.api = api;
        this.contracts = contracts;
    }

    /** What was read, and either where it goes on or why it does not. */
    private record Read(List<JsonNode> lines, String next, Optional<Answer> refused) {}

    @GET
    public Uni<RestResponse<byte[]>> file(
            @PathParam("language") String tag, @PathParam("format") String format, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var asked = new LinkedHashMap<>(ReadResource.asked(contracts.named(FindingPages.LIST), uri));
        asked.remove(AFTER);
        return session.person()
                .map(Optional::orElseThrow)
                .chain(person -> read(person, asked, new Read(List.of(), "", Optional.empty()), MOST_PAGES))
                .map(read -> read.refused()
                        .map(answer -> Files.refused(words, answer))
                        .orElseGet(() -> Files.of(Files.format(format), table(words, read), name(asked))));
    }

    private Uni<Read> read(Person person, Map<String, String> asked, Read before, int pages) {
        var query = new LinkedHashMap<>(asked);
        if (!before.next().isEmpty()) {
            query.put(AFTER, before.next());
        }
        return api.read(person, LIST, query)
                .map(answer -> with(before, answer))
                .chain(read -> read.next().isEmpty() || pages == 1
                        ? Uni.createFrom().item(read)
                        : read(person, asked, read, pages - 1));
    }

    private static Read with(Read before, Answer answer) {
        if (!(answer instanceof Answer.Told(JsonNode body))) {
            return new Read(List.of(), "", Optional.of(answer));
        }
        var lines = new ArrayList<>(before.lines());
        body.path("findings").forEach(lines::add);
        return new Read(lines, body.path("next").asText(""), Optional.empty());
    }

    private static FileTable table(Words words, Read read) {
        return new FileTable(
                LIST,
                HEADS.stream().map(name -> words.field("FindingLine", name)).toList(),
                read.lines().stream().map(line -> row(words, line)).toList(),
                read.next().isEmpty() ? "" : words.say("sumsCut", read.lines().size()));
    }

    private static List<Cell> row(Words words, JsonNode line) {
        return Stream.of(
                        Cells.text(line.path("finding")),
                        constant(words, "FindingStage", line.path("stage")),
                        Cells.text(line.path("institution")),
                        Cells.text(line.path("rule")),
                        new Cell.Text(RuleNames.of(words, line.path("ruleName"))),
                        constant(words, "AlertLevel", line.path("level")),
                        new Cell.Text(FindingPages.items(line, words)),
                        Cells.text(line.path("excess")),
                        Cells.yuan(line.path("amountFen")),
                        Cells.yuan(line.path("fundLossFen")),
                        constant(words, "FindingOrigin", line.path("origin")),
                        Cells.text(line.path("settlement")),
                        doctors(words, line),
                        Cells.text(line.path("month")),
                        constant(words, "CheckStage", line.path("checkStage")),
                        Cells.day(line.path("checkedOn")))
                .toList();
    }

    private static Cell doctors(Words words, JsonNode line) {
        return new Cell.Text(StreamSupport.stream(line.path("doctors").spliterator(), false)
                .map(JsonNode::asText)
                .collect(joining(words.say("separator"))));
    }

    private static List<String> name(Map<String, String> asked) {
        return Stream.concat(Stream.of(LIST), Files.values(asked, NARROWED)).toList();
    }

    private static Cell constant(Words words, String type, JsonNode value) {
        return new Cell.Text(words.value(type, value.asText()));
    }
}
