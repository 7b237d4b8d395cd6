package org.fundwatch.deskpages.page;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of the page of sums as a file (CSV, RFC 4180) that a spreadsheet opens; amounts in yuan. */
@Path("/desk/{language}/finding-sums.csv")
public class SumsFileResource {
    private static final String CSV = "text/csv; charset=utf-8";
    /** Without it spreadsheets take the file for one in the machine's own letters. */
    private static final String MARK = "\uFEFF";

    private static final int PLACES = 2;

    private final Session session;
    private final StaffApi api;
    private final Contracts contracts;

    SumsFileResource(Session session, StaffApi api, Contracts contracts) {
        this.session = session;
        this.api = api;
        this.contracts = contracts;
    }

    @GET
    @Produces(CSV)
    public Uni<RestResponse<String>> file(@PathParam("language") String tag, @Context UriInfo uri) {
        var words = Words.in(Page.language(tag));
        var asked = ReadResource.asked(contracts.named(SumPages.SUMS), uri);
        return session.person()
                .map(Optional::orElseThrow)
                .chain(person -> api.read(person, SumPages.PATH, asked))
                .map(answer -> answer instanceof Answer.Told(JsonNode body)
                        ? file(200, text(words, body))
                        : file(status(answer), Readings.why(words, answer)));
    }

    private static RestResponse<String> file(int status, String text) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(MARK + text)
                .header("Content-Type", CSV)
                .header("Content-Disposition", "attachment; filename=\"finding-sums.csv\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static int status(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.status() : 503;
    }

    private static String text(Words words, JsonNode body) {
        var heads = SumPages.heads(words, body.path("by").asText());
        return Stream.of(
                        Stream.of(heads.subList(0, heads.size() - 1)),
                        SumPages.lines(body).map(SumsFileResource::cells),
                        cut(words, body))
                .flatMap(lines -> lines)
                .map(cells -> cells.stream().map(SumsFileResource::quoted).collect(joining(",", "", "\r\n")))
                .collect(joining());
    }

    /** A last line as wide as the others, where lines were left out. */
    private static Stream<List<String>> cut(Words words, JsonNode body) {
        return body.path("more").asBoolean()
                ? Stream.of(List.of(SumPages.cut(words, body), "", "", "", "", "", ""))
                : Stream.empty();
    }

    private static List<String> cells(JsonNode line) {
        return List.of(
                line.path("key").asText(),
                line.path("findings").asText(),
                line.path("violations").asText(),
                BigDecimal.valueOf(line.path("amountFen").asLong(), PLACES).toPlainString(),
                line.path("reviewed").asText(),
                line.path("confirmed").asText(),
                line.path("precision").asText(""));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
