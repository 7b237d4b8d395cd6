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
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.file.Cell;
import org.fundwatch.deskpages.file.FileTable;
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
                        ? Files.of(Files.format(format), table(words, body))
                        : Files.refused(words, answer));
    }

    private static FileTable table(Words words, JsonNode body) {
        var heads = SumPages.heads(words, body.path("by").asText());
        return new FileTable(
                SumPages.PATH,
                heads.subList(0, heads.size() - 1),
                SumPages.lines(body).map(SumsFileResource::row).toList(),
                body.path("more").asBoolean() ? SumPages.cut(words, body) : "");
    }

    private static List<Cell> row(JsonNode line) {
        return List.of(
                Cells.text(line.path("key")),
                Cells.count(line.path("findings")),
                Cells.count(line.path("violations")),
                Cells.yuan(line.path("amountFen")),
                Cells.count(line.path("reviewed")),
                Cells.count(line.path("confirmed")),
                Cells.share(line.path("precision")),
                Cells.yuan(line.path("doorFen")),
                Cells.yuan(line.path("screenedFen")),
                Cells.yuan(line.path("atLeastFen")));
    }
}
