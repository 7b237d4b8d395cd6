package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Shown;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages of reviewers (疑点审核): the findings that they work on, and one of them with its life. */
@ApplicationScoped
class FindingPages {
    static final String LIST = "FindingResource_list";
    static final String ONE = "FindingResource_read";
    private static final String PATH = "claim-findings";
    private static final String AFTER = "after";

    /** The operation of each act that a finding names. */
    private static final Map<String, String> OF_ACT = Map.of(
            "REVIEW", "FindingActResource_review",
            "REVIEW_AGAIN", "FindingActResource_reviewAgain",
            "RECEIVE_APPEAL", "FindingActResource_receiveAppeal",
            "VERIFY", "FindingActResource_verify",
            "HANDLE", "FindingActResource_handle");

    private final Contracts contracts;

    FindingPages(Contracts contracts) {
        this.contracts = contracts;
    }

    Uni<RestResponse<String>> list(
            Frame frame, Operation operation, Map<String, String> asked, JsonNode body, String done) {
        var line = operation.answer().property("findings").items();
        var page = new FindingsPage(
                frame.words().operation(LIST),
                done,
                nodes(frame, operation, asked),
                each(body.path("findings"))
                        .map(found -> line(found, line, new Presenter(frame.words())))
                        .toList(),
                acts(frame, OF_ACT.keySet(), ""),
                next(frame, asked, body),
                Files.links(frame, PATH, asked));
        return Page.of(200, Templates.findings(frame, page), frame.language());
    }

    Uni<RestResponse<String>> one(Frame frame, Operation operation, JsonNode body, String done) {
        var words = frame.words();
        var acts = each(body.path("allowedActs")).map(JsonNode::asText).toList();
        var shown = new Shown.Fields(entries(words, operation, body));
        var page = new ReadingPage(
                words.operation(ONE) + " · "
                        + RuleNames.beside(
                                words,
                                body.path("rule").asText(),
                                body.path("told").path("name")),
                done,
                "",
                List.of(),
                List.of(new Section("told", words.operation(ONE), shown)),
                List.of(),
                acts(frame, acts, "?findings=" + body.path("finding").asText()));
        return Page.of(200, Templates.reading(frame, page), frame.language());
    }

    /** Of a check at a door no number of the visit is kept, and how its institution finds it is said in words. */
    private static List<Shown.Entry> entries(Words words, Operation operation, JsonNode body) {
        var entries = new Presenter(words).entries(operation.answer(), inWords(body));
        if (body.path("grounds").path("checkId").isTextual()) {
            entries.add(new Shown.Entry(words.say("visitOf"), new Shown.Text(words.say("visitNotKept"), "")));
        }
        return entries;
    }

    /** What a rule asks is told in the reader's language where it is known; the stored question is English. */
    private static JsonNode inWords(JsonNode body) {
        return body.has("told") ? ((ObjectNode) body.deepCopy()).without("question") : body;
    }

    /** In the order of a finding's life. */
    private List<Link> acts(Frame frame, Collection<String> possible, String about) {
        return contracts.all().stream()
                .filter(operation -> possible.stream()
                        .map(act -> OF_ACT.getOrDefault(act, ""))
                        .anyMatch(operation.id()::equals))
                .filter(operation -> operation.isFor(frame.person().roles()))
                .map(operation -> new Link(
                        frame.to("do/" + operation.path().of() + about),
                        frame.words().operation(operation.id())))
                .toList();
    }

    private static List<Link> next(Frame frame, Map<String, String> asked, JsonNode body) {
        if (!body.path("next").isTextual()) {
            return List.of();
        }
        var query = new LinkedHashMap<>(asked);
        query.put(AFTER, body.path("next").asText());
        return List.of(
                new Link(frame.to(PATH + Queries.of(query)), frame.words().say("nextPage")));
    }

    /** The list goes on by its own link, and nobody types where. */
    private static List<Node> nodes(Frame frame, Operation operation, Map<String, String> asked) {
        return SumPages.nodes(frame.words(), operation, asked).stream()
                .filter(node ->
                        !(node instanceof Node.Field field && field.name().equals(AFTER)))
                .toList();
    }

    private static FindingsPage.Line line(JsonNode found, Schema schema, Presenter presenter) {
        var amount = found.path("amountFen");
        return new FindingsPage.Line(
                found.path("finding").asText(),
                Stream.of("stage", "level", "origin")
                        .map(name -> presenter.show(name, schema.property(name), found.path(name)))
                        .toList(),
                presenter.show("institution", schema.property("institution"), found.path("institution")),
                RuleNames.beside(presenter.words(), found.path("rule").asText(), found.path("ruleName")),
                items(found, presenter.words()),
                amount.isIntegralNumber() ? Figures.yuan(amount.asLong(), presenter.words()) : "",
                found.path("checkedOn").asText());
    }

    /** What its lines are called, or its item's own key where no line was kept. */
    static String items(JsonNode found, Words words) {
        var called = each(found.path("items")).map(JsonNode::asText).toList();
        return called.isEmpty() ? found.path("item").asText("") : String.join(words.say("separator"), called);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
