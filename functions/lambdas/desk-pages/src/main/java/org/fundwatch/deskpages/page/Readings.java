package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.FormMaker;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Problems;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages of what the API tells, or why it tells nothing. */
@ApplicationScoped
class Readings {
    private static final Pattern INSTITUTION = Pattern.compile("[HP][0-9]{11}");

    private final ActLinks acts;

    Readings(ActLinks acts) {
        this.acts = acts;
    }

    /** Whether the operation has all that it wants to know; the list of cases needs nothing. */
    boolean isReady(Operation operation, Map<String, String> asked) {
        return operation.queries().entrySet().stream()
                .filter(query -> query.getValue().words().isEmpty())
                .allMatch(query -> asked.containsKey(query.getKey()));
    }

    Uni<RestResponse<String>> ask(Frame frame, Operation operation, Map<String, String> asked) {
        return answer(200, frame, page(frame, operation, "", "", nodes(frame, operation, asked), List.of()));
    }

    Uni<RestResponse<String>> told(Frame frame, Operation operation, JsonNode body, String done) {
        var shown = new Presenter(frame.words()).show("", operation.answer(), body);
        var section = new Section("told", frame.words().operation(operation.id()), shown);
        return answer(200, frame, page(frame, operation, done, "", List.of(), List.of(section)));
    }

    Uni<RestResponse<String>> refused(Frame frame, Operation operation, Answer answer, String done) {
        if (answer instanceof Answer.Refused refused) {
            var problem = refused.status() == 401
                    ? frame.words().say("refusedToken")
                    : new Problems(frame.words()).sentence(refused);
            return answer(
                    refused.status(), frame, page(frame, operation, done, problem, List.of(), List.of()));
        }
        return answer(
                503, frame, page(frame, operation, done, frame.words().say("silent"), List.of(), List.of()));
    }

    Uni<RestResponse<String>> institution(Frame frame, String code) {
        if (INSTITUTION.matcher(code).matches()) {
            return Uni.createFrom()
                    .item(RestResponse.ResponseBuilder.<String>create(303)
                            .header("Location", frame.to("institutions/" + code + "/credit"))
                            .build());
        }
        var wrong = code.isEmpty() ? "" : frame.words().say("codeWrong");
        return Page.of(wrong.isEmpty() ? 200 : 422, Templates.institutions(frame, wrong), frame.language());
    }

    private ReadingPage page(
            Frame frame,
            Operation operation,
            String done,
            String problem,
            List<Node> asked,
            List<Section> sections) {
        var title = frame.words().operation(operation.id()) + about(operation, frame.path());
        return new ReadingPage(title, done, problem, asked, sections, acts.at(frame, operation, frame.path()));
    }

    /** Which institution or case it is about. */
    private static String about(Operation operation, String path) {
        return operation.path().variables() == 0 ? "" : " · " + path.split("/", -1)[1];
    }

    private static List<Node> nodes(Frame frame, Operation operation, Map<String, String> asked) {
        var typed = new Typed(Form.empty(), new Prefill(asked, Set.of(), Map.of()));
        return new FormMaker(frame.words(), typed, Map.of()).nodes(operation.asked());
    }

    private static Uni<RestResponse<String>> answer(int status, Frame frame, ReadingPage page) {
        return Page.of(status, Templates.reading(frame, page), frame.language());
    }
}
