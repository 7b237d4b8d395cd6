package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.show.Presenter;

/** Puts together the page of one case: the case itself, and what else the API tells about it. */
@ApplicationScoped
class CaseReading {
    /** What the heading says, and what the case holds already. */
    private static final Set<String> ELSEWHERE = Set.of("caseNumber", "stage", "allowedActs", "RewardResource_read");

    private final StaffApi api;
    private final Contracts contracts;
    private final ActLinks acts;

    CaseReading(StaffApi api, Contracts contracts, ActLinks acts) {
        this.api = api;
        this.contracts = contracts;
        this.acts = acts;
    }

    Uni<CasePage> page(Frame frame, Operation operation, JsonNode found, String done) {
        var presenter = new Presenter(frame.words());
        var number = found.path("caseNumber").asText();
        var stage = presenter.show("stage", operation.answer().property("stage"), found.path("stage"));
        return more(frame, operation, number).map(more -> {
            var sections = new ArrayList<>(sections(presenter, operation.answer(), found));
            sections.addAll(more);
            return new CasePage(
                    number,
                    stage,
                    done,
                    sections,
                    acts.ofCase(frame, number, found.path("allowedActs")),
                    acts.readings(frame, number));
        });
    }

    private static List<Section> sections(Presenter presenter, Schema schema, JsonNode found) {
        return found.properties().stream()
                .filter(member -> !ELSEWHERE.contains(member.getKey()))
                .filter(member -> !member.getValue().isNull()
                        && !(member.getValue().isArray() && member.getValue().isEmpty()))
                .map(member -> new Section(
                        member.getKey(),
                        presenter.words().field(schema.name(), member.getKey()),
                        presenter.show(member.getKey(), schema.property(member.getKey()), member.getValue())))
                .toList();
    }

    /** One after the other: each is short, and a case has few readers at a time. */
    private Uni<List<Section>> more(Frame frame, Operation reading, String number) {
        var operations = contracts.all().stream()
                .filter(operation -> operation.isReading()
                        && operation.isPlain()
                        && operation.isFor(frame.person().roles()))
                .filter(operation -> operation.path().isUnder(reading.path())
                        && operation.path().variables() == 1)
                .filter(operation -> !ELSEWHERE.contains(operation.id()))
                .toList();
        return Multi.createFrom()
                .iterable(operations)
                .onItem()
                .transformToUniAndConcatenate(operation -> api.read(
                                frame.person(), operation.path().of(number), Map.of())
                        .map(answer -> section(frame, operation, answer)))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList());
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
