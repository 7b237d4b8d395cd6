package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Shown;

/**
 * The cases on the desk (案件列表).
 *
 * @param stages by which the list may be narrowed
 * @param lines one per case
 */
public record Queue(List<Node.Option> stages, List<Line> lines) {
    private static final String STAGE = "stage";

    /** One case: its number, its stage and alert, its next period, and what else the list says of it. */
    public record Line(
            String number,
            List<Shown> marks,
            String next,
            String place,
            String subject,
            String filedOn,
            String updatedAt) {}

    static Queue of(Operation operation, JsonNode answer, String stage, Presenter presenter) {
        var line = operation.answer().property("cases").items();
        var lines = StreamSupport.stream(answer.path("cases").spliterator(), false)
                .map(found -> line(found, line, presenter))
                .toList();
        return new Queue(stages(operation.queries().get(STAGE), stage, presenter), lines);
    }

    private static List<Node.Option> stages(Schema schema, String stage, Presenter presenter) {
        return schema.words().stream()
                .map(word -> new Node.Option(
                        STAGE,
                        word,
                        presenter.words().value(schema.name(), word),
                        word.equals(stage) ? Node.Choice.CHOSEN : Node.Choice.OPEN))
                .toList();
    }

    private static Line line(JsonNode found, Schema schema, Presenter presenter) {
        var file = found.path("file");
        return new Line(
                found.path("caseNumber").asText(),
                marks(found, schema, presenter),
                next(found.path("next"), presenter),
                presenter.place(file.path("place").asText()),
                presenter.words().value("Subject", file.path("subject").asText()),
                file.path("filedOn").asText(),
                Figures.moment(file.path("updatedAt").asText()));
    }

    private static List<Shown> marks(JsonNode found, Schema schema, Presenter presenter) {
        return Stream.of(STAGE, "colour")
                .filter(name -> found.path(name).isTextual())
                .map(name -> presenter.show(name, schema.property(name), found.path(name)))
                .toList();
    }

    private static String next(JsonNode next, Presenter presenter) {
        var clock = presenter.words().value("Clock", next.path("clock").asText());
        return (clock + " " + next.path("due").asText("")).strip();
    }
}
