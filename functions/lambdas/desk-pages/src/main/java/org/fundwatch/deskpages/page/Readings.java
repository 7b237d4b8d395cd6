package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.FormMaker;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Problems;
import org.fundwatch.deskpages.show.Shown;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages of what the API tells, or why it tells nothing. */
@ApplicationScoped
class Readings {
    private final ActLinks acts;

    Readings(ActLinks acts) {
        this.acts = acts;
    }

    /** Whether the operation has all that it has to know. */
    boolean isReady(Operation operation, Map<String, String> asked) {
        return asked.keySet().containsAll(operation.needs());
    }

    Uni<RestResponse<String>> ask(Frame frame, Operation operation, Map<String, String> asked) {
        return answer(
                200, frame, page(frame, operation, "", "", nodes(frame, operation, asked), MissingNode.getInstance()));
    }

    Uni<RestResponse<String>> told(
            Frame frame, Operation operation, Map<String, String> asked, JsonNode body, String done) {
        return answer(
                200,
                frame,
                page(frame, operation, done, "", nodes(frame, operation, asked), Onward.without(operation, body))
                        .onward(Onward.links(frame, operation, asked, body)));
    }

    /** Where what was asked does not fit, it stands there again, to be mended. */
    Uni<RestResponse<String>> refused(
            Frame frame, Operation operation, Map<String, String> asked, Answer answer, String done) {
        var words = frame.words();
        var status = answer instanceof Answer.Refused refused ? refused.status() : 503;
        var why = why(words, answer);
        var wrong = wrong(operation, answer);
        var nodes = wrong.map(name -> nodes(frame, operation, asked, Map.of(name, why)))
                .orElse(List.of());
        var said = wrong.map(name -> words.field(operation.asked().name(), name) + words.say("colon") + why)
                .orElse(why);
        return answer(status, frame, page(frame, operation, done, said, nodes, MissingNode.getInstance()));
    }

    /** What of the query the API points at. */
    private static Optional<String> wrong(Operation operation, Answer answer) {
        return answer instanceof Answer.Refused(int _, JsonNode problem)
                ? Optional.of(problem.path("pointer").asText().replaceFirst("^/", ""))
                        .filter(operation.queries()::containsKey)
                : Optional.empty();
    }

    /** Why there is no answer, in one sentence. */
    static String why(Words words, Answer answer) {
        if (!(answer instanceof Answer.Refused refused)) {
            return words.say("silent");
        }
        return refused.status() == 401 ? words.say("refusedToken") : new Problems(words).sentence(refused);
    }

    private ReadingPage page(
            Frame frame, Operation operation, String done, String problem, List<Node> asked, JsonNode body) {
        var title = frame.words().operation(operation.id());
        var about = about(operation, frame.path());
        var sections = body.isMissingNode()
                ? List.<Section>of()
                : List.of(new Section(
                        "told", about.isEmpty() ? "" : title, told(new Presenter(frame.words()), operation, body)));
        return new ReadingPage(
                title + about, done, problem, asked, sections, acts.at(frame, operation, frame.path(), body));
    }

    /** An answer that is one list has no name beside the page's own. */
    private static Shown told(Presenter presenter, Operation operation, JsonNode body) {
        var shown = presenter.show("", operation.answer(), body);
        if (shown instanceof Shown.Fields(List<Shown.Entry> none) && none.isEmpty()) {
            return new Shown.Text(presenter.words().say("nothingThere"), "");
        }
        return shown instanceof Shown.Fields(List<Shown.Entry> entries)
                        && entries.size() == 1
                        && entries.getFirst().value() instanceof Shown.Items items
                ? items
                : shown;
    }

    /** Which institution or case it is about. */
    private static String about(Operation operation, String path) {
        return operation.path().variables() == 0 ? "" : " · " + path.split("/", -1)[1];
    }

    private static List<Node> nodes(Frame frame, Operation operation, Map<String, String> asked) {
        return nodes(frame, operation, asked, Map.of());
    }

    private static List<Node> nodes(
            Frame frame, Operation operation, Map<String, String> asked, Map<String, String> wrong) {
        var typed = new Typed(Form.empty(), new Prefill(asked, Set.of(), Map.of()));
        return Onward.withoutMarks(operation, new FormMaker(frame.words(), typed, wrong).nodes(operation.asked()));
    }

    private static Uni<RestResponse<String>> answer(int status, Frame frame, ReadingPage page) {
        return Page.of(status, Templates.reading(frame, page), frame.language());
    }
}
