package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Route;
import org.fundwatch.deskpages.show.Presenter;

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
