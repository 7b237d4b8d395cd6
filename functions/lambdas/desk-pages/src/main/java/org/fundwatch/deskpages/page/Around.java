package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Route;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Shown;

/** Everything that the API tells about one thing under its path, as sections of a page. */
@ApplicationScoped
class Around {
    private final StaffApi api;
    private final Contracts contracts;

    Around(StaffApi api, Contracts contracts) {
        this.api = api;
        this.contracts = contracts;
    }

    /** One after the other: each is short, and a case has few readers at a time. */
    Uni<List<Section>> sections(Frame frame, Route under, String value, Set<String> elsewhere) {
        return Multi.createFrom()
                .iterable(contracts.all().stream()
                        .filter(operation -> isPart(operation, under))
                        .filter(operation -> operation.isFor(frame.person().roles()))
                        .filter(operation -> !elsewhere.contains(operation.id()))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(
                        operation -> api.read(frame.person(), operation.path().of(value), asked(frame, operation))
                                .map(answer -> section(frame, operation, answer)))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** Leads to what was found at an institution, for those who may read it. */
    List<Section> findings(Frame frame, String institution) {
        var asked = Queries.of(Map.of("institution", institution));
        var links = Stream.of(FindingPages.LIST, SumPages.SUMS)
                .flatMap(id -> contracts.all().stream()
                        .filter(operation -> operation.id().equals(id)))
                .filter(operation -> operation.isFor(frame.person().roles()))
                .<Shown>map(operation -> new Shown.Link(
                        frame.words().operation(operation.id()),
                        frame.to(operation.path().of() + asked)))
                .toList();
        return links.isEmpty()
                ? List.of()
                : List.of(new Section("findings", frame.words().say("findingsOf"), new Shown.Items(links)));
    }

    /** In the page's language, where the API speaks several. */
    private static Map<String, String> asked(Frame frame, Operation operation) {
        return operation.queries().containsKey("lang") ? Map.of("lang", frame.tag()) : Map.of();
    }

    private static boolean isPart(Operation operation, Route under) {
        return operation.isReading()
                && operation.isPlain()
                && operation.path().isUnder(under)
                && operation.path().variables() == 1;
    }

    /** What the API does not tell, such as a listing that is none, has no section. */
    private static List<Section> section(Frame frame, Operation operation, Answer answer) {
        return answer instanceof Answer.Told(JsonNode body)
                ? List.of(new Section(
                        operation.id(),
                        frame.words().operation(operation.id()),
                        new Presenter(frame.words()).show("", operation.answer(), body)))
                : List.of();
    }
}
