package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.show.Presenter;

/** Puts together the page of one case: the case itself, and what else the API tells about it. */
@ApplicationScoped
class CaseReading {
    /** What the heading says, and what the case holds already. */
    private static final Set<String> ELSEWHERE = Set.of("caseNumber", "stage", "allowedActs", "RewardResource_read");

    private final Around around;
    private final ActLinks acts;

    CaseReading(Around around, ActLinks acts) {
        this.around = around;
        this.acts = acts;
    }

    Uni<CasePage> page(Frame frame, Operation operation, JsonNode found, String done) {
        var presenter = new Presenter(frame.words());
        var number = found.path("caseNumber").asText();
        var stage = presenter.show("stage", operation.answer().property("stage"), found.path("stage"));
        return around.sections(frame, operation.path(), number, ELSEWHERE).map(more -> {
            var sections = new ArrayList<>(sections(presenter, operation.answer(), found));
            sections.addAll(more);
            return new CasePage(
                    number, stage, done, sections, acts.ofCase(frame, number, found), acts.readings(frame, number));
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
}
