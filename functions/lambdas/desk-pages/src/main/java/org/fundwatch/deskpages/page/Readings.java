package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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

    Uni<RestResponse<String>> refused(Frame frame, Operation operation, Answer answer, String done) {
        var status = answer instanceof Answer.Refused refused ? refused.status() : 503;
        var page = page(frame, operation, done, why(frame.words(), answer), List.of(), MissingNode.getInstance());
        return answer(status, frame, page);
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
        var sections = body.isMissingNode()
                ? List.<Section>of()
                : List.of(new Section("told", title, told(new Presenter(frame.words()), operation, body)));
        return new ReadingPage(
                title + about(operation, frame.path()),
                done,
                problem,
                asked,
                sections,
                acts.at(frame, operation, frame.path(), body));
    }

    /** An answer that is one list has no name beside the page's own. */
    private static Shown told(Presenter presenter, Operation operation, JsonNode body) {
        var shown = presenter.show("", operation.answer(), body);
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
        var typed = new Typed(Form.empty(), new Prefill(asked, Set.of(), Map.of()));
        return Onward.withoutMarks(operation, new FormMaker(frame.words(), typed, Map.of()).nodes(operation.asked()));
    }

    private static Uni<RestResponse<String>> answer(int status, Frame frame, ReadingPage page) {
        return Page.of(status, Templates.reading(frame, page), frame.language());
    }
}
