package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.FormMaker;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.BarChart;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings added up (疑点汇总), as a table and a chart; each line leads on to what it is made of. */
@ApplicationScoped
class SumPages {
    static final String SUMS = "SumsResource_read";
    static final String PATH = "finding-sums";
    private static final String CASES = "claim-findings";
    private static final String MONTH = "MONTH";
    private static final String INSTITUTION = "INSTITUTION";
    private static final int MOST_FIRST = 3;
    private static final int MOST_BARS = 20;
    private static final int NO_MARK = -1;

    /** By what a line of each kind is added up next, and which question it answers. */
    private static final Map<String, List<String>> DEEPER = Map.of(
            "RULE",
            List.of(INSTITUTION, "rule"),
            INSTITUTION,
            List.of("RULE", "institution"),
            MONTH,
            List.of(INSTITUTION, "month"),
            "DOCTOR",
            List.of("RULE", "doctor"));

    Uni<RestResponse<String>> page(Frame frame, Operation operation, Map<String, String> asked, JsonNode body) {
        var words = frame.words();
        var by = body.path("by").asText();
        var page = new TablePage(
                words.operation(SUMS) + words.say("separator") + words.value("By", by),
                "",
                told(words, body),
                first(frame, asked, body),
                nodes(words, operation, asked),
                chart(words, body),
                heads(words, by),
                lines(body).map(line -> row(frame, asked, body, line)).toList(),
                Files.links(frame, PATH, asked));
        return Page.of(200, Templates.table(frame, page), frame.language());
    }

    /** By what a list may be narrowed, as a form. */
    static List<Node> nodes(Words words, Operation operation, Map<String, String> asked) {
        var typed = new Typed(Form.empty(), new Prefill(new HashMap<>(asked), Set.of(), Map.of()));
        return new FormMaker(words, typed, Map.of()).nodes(operation.asked());
    }

    static Stream<JsonNode> lines(JsonNode body) {
        return StreamSupport.stream(body.path("lines").spliterator(), false);
    }

    static List<String> heads(Words words, String by) {
        return List.of(
                words.value("By", by),
                words.field("FindingSum", "findings"),
                words.field("FindingSum", "violations"),
                words.field("FindingSum", "amountFen"),
                words.field("FindingSum", "reviewed"),
                words.field("FindingSum", "confirmed"),
                words.field("FindingSum", "precision"),
                words.field("FindingSum", "doorFen"),
                words.field("FindingSum", "screenedFen"),
                words.field("FindingSum", "atLeastFen"),
                words.say("madeOf"));
    }

    private static String told(Words words, JsonNode body) {
        var months = words.say(
                "sumsOf", body.path("from").asText(), body.path("until").asText());
        var told = months + " " + words.say("sumsTwice");
        return body.path("more").asBoolean() ? told + " " + cut(words, body) : told;
    }

    /** The institutions with the most money in question, where there are several. */
    private static List<TablePage.First> first(Frame frame, Map<String, String> asked, JsonNode body) {
        var by = body.path("by").asText();
        return by.equals(INSTITUTION) && body.path("lines").size() > 1
                ? lines(body)
                        .limit(MOST_FIRST)
                        .map(line -> first(frame, asked, by, line))
                        .toList()
                : List.of();
    }

    private static TablePage.First first(Frame frame, Map<String, String> asked, String by, JsonNode line) {
        var words = frame.words();
        var key = line.path("key").asText();
        var why = words.say(
                "firstWhy",
                Figures.yuan(line.path("atLeastFen").asLong(), words),
                line.path("findings").asText(),
                line.path("violations").asText(),
                line.path("reviewed").asText(),
                line.path("confirmed").asText());
        var rules = new Link(frame.to(PATH + Queries.of(deeper(asked, by, key))), words.say("firstRules"));
        return new TablePage.First(key, why, List.of(rules, byMonth(frame, asked, by, key)));
    }

    /** That lines were left out. */
    static String cut(Words words, JsonNode body) {
        return words.say("sumsCut", body.path("lines").size());
    }

    private static TablePage.Row row(Frame frame, Map<String, String> asked, JsonNode body, JsonNode line) {
        var words = frame.words();
        var by = body.path("by").asText();
        var key = line.path("key").asText();
        return new TablePage.Row(
                new Link(frame.to(PATH + Queries.of(deeper(asked, by, key))), key),
                List.of(
                        line.path("findings").asText(),
                        line.path("violations").asText(),
                        Figures.yuan(line.path("amountFen").asLong(), words),
                        line.path("reviewed").asText(),
                        line.path("confirmed").asText(),
                        line.path("precision").asText(""),
                        Figures.yuan(line.path("doorFen").asLong(), words),
                        Figures.yuan(line.path("screenedFen").asLong(), words),
                        Figures.yuan(line.path("atLeastFen").asLong(), words)),
                List.of(isOfMonths(body) ? byMonth(frame, asked, by, key) : list(frame, asked, body, key)));
    }

    /** The same months, one question more. */
    private static Map<String, String> deeper(Map<String, String> asked, String by, String key) {
        var query = new LinkedHashMap<>(asked);
        query.put("by", DEEPER.get(by).getFirst());
        if (DEEPER.get(by).getLast().equals("month")) {
            query.put("from", key);
            query.put("until", key);
        } else {
            query.put(DEEPER.get(by).getLast(), key);
        }
        return query;
    }

    /** Whether a line is of more than one month. */
    private static boolean isOfMonths(JsonNode body) {
        return !body.path("by").asText().equals(MONTH)
                && !body.path("from").asText().equals(body.path("until").asText());
    }

    /** The list knows single months only, so that a line of several leads on to them. */
    private static Link byMonth(Frame frame, Map<String, String> asked, String by, String key) {
        var query = new LinkedHashMap<>(asked);
        query.put("by", MONTH);
        query.put(DEEPER.get(by).getLast(), key);
        return new Link(frame.to(PATH + Queries.of(query)), frame.words().value("By", MONTH));
    }

    private static Link list(Frame frame, Map<String, String> asked, JsonNode body, String key) {
        var query = new LinkedHashMap<String, String>();
        Stream.of("origin", "rule", "institution", "doctor")
                .filter(asked::containsKey)
                .forEach(name -> query.put(name, asked.get(name)));
        query.put("month", body.path("from").asText());
        query.put(DEEPER.get(body.path("by").asText()).getLast(), key);
        return new Link(frame.to(CASES + Queries.of(query)), frame.words().say("list"));
    }

    private static String chart(Words words, JsonNode body) {
        var bars = lines(body).limit(MOST_BARS).map(line -> bar(words, line)).toList();
        var full = bars.stream().mapToLong(BarChart.Bar::value).max().orElse(1);
        return new BarChart(words.say("sumsChart"), bars, full, NO_MARK).svg();
    }

    private static BarChart.Bar bar(Words words, JsonNode line) {
        var fen = line.path("atLeastFen").asLong();
        return new BarChart.Bar(line.path("key").asText(), fen, Figures.yuan(fen, words));
    }
}
