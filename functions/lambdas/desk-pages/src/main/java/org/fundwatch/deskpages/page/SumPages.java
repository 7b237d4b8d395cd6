package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
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
    private static final String INSTITUTION = "INSTITUTION";
    private static final int MOST_FIRST = 3;
    private static final int MOST_BARS = 20;
    private static final int NO_MARK = -1;

    Uni<RestResponse<String>> page(Frame frame, Operation operation, Map<String, String> asked, JsonNode body) {
        var words = frame.words();
        var links = new SumLinks(frame, asked, body);
        var page = new TablePage(
                title(words, links, body),
                "",
                told(words, body),
                first(links, body),
                nodes(words, operation, said(asked, body)),
                chart(words, body),
                SumTable.heads(words, body.path("by").asText()),
                lines(body).map(line -> row(links, line)).toList(),
                Files.links(frame, PATH, asked));
        return Page.of(200, Templates.table(frame, page), frame.language());
    }

    private static String title(Words words, SumLinks links, JsonNode body) {
        var title = words.operation(SUMS)
                + words.say("separator")
                + words.value("By", body.path("by").asText());
        return links.of().isEmpty() ? title : title + " · " + links.of();
    }

    /** What was asked, and what the answer took where nothing was. */
    static Map<String, String> said(Map<String, String> asked, JsonNode body) {
        var said = new HashMap<>(asked);
        Stream.of("by", "from", "until")
                .filter(body::has)
                .forEach(name -> said.put(name, body.path(name).asText()));
        return said;
    }

    /** By what a list may be narrowed, as a form. */
    static List<Node> nodes(Words words, Operation operation, Map<String, String> asked) {
        var typed = new Typed(Form.empty(), new Prefill(new HashMap<>(asked), Set.of(), Map.of()));
        return new FormMaker(words, typed, Map.of()).nodes(operation.asked());
    }

    static Stream<JsonNode> lines(JsonNode body) {
        return StreamSupport.stream(body.path("lines").spliterator(), false);
    }

    private static String told(Words words, JsonNode body) {
        var months = words.say(
                "sumsOf", body.path("from").asText(), body.path("until").asText());
        var told = months + " " + words.say("sumsTwice") + ofNoDoctor(words, body.path("ofNoDoctor"));
        return body.path("more").asBoolean() ? told + " " + cut(words, body) : told;
    }

    private static String ofNoDoctor(Words words, JsonNode rest) {
        return rest.isObject()
                ? " "
                        + words.say(
                                "sumsOfNoDoctor",
                                rest.path("findings").asText(),
                                Figures.yuan(rest.path("certainFen").asLong(), words),
                                Figures.yuan(rest.path("suspiciousFen").asLong(), words))
                : "";
    }

    /** The institutions with the most money in question for certain, where there are several and it is any. */
    private static List<TablePage.First> first(SumLinks links, JsonNode body) {
        return body.path("by").asText().equals(INSTITUTION)
                        && body.path("lines").size() > 1
                ? lines(body)
                        .filter(line -> line.path("atLeastFen").asLong() > 0)
                        .limit(MOST_FIRST)
                        .map(line -> why(links, line))
                        .toList()
                : List.of();
    }

    private static TablePage.First why(SumLinks links, JsonNode line) {
        var words = links.frame().words();
        var key = line.path("key").asText();
        var why = words.say(
                "firstWhy",
                Figures.yuan(line.path("certainFen").asLong(), words),
                Figures.yuan(line.path("suspiciousFen").asLong(), words),
                line.path("findings").asText(),
                line.path("violations").asText(),
                line.path("dismissed").asText(),
                line.path("reviewed").asText(),
                line.path("confirmed").asText());
        var rules = links.deeper(key, words.say("firstRules"));
        return new TablePage.First(
                head(words, line),
                why,
                Stream.concat(Stream.of(rules), links.onward(key).stream()).toList());
    }

    private static String head(Words words, JsonNode line) {
        return (line.path("key").asText() + " " + name(words, line)).strip();
    }

    /** What a line's rule or institution is called; empty where nobody told. */
    static String name(Words words, JsonNode line) {
        return RuleNames.of(words, line.path("name"))
                + line.path("institutionName").asText("");
    }

    /** That lines were left out. */
    static String cut(Words words, JsonNode body) {
        return words.say("sumsCut", body.path("lines").size());
    }

    private static TablePage.Row row(SumLinks links, JsonNode line) {
        var words = links.frame().words();
        var key = line.path("key").asText();
        return new TablePage.Row(
                links.deeper(key, head(words, line)), SumTable.figures(words, line), links.onward(key));
    }

    private static TablePage.Chart chart(Words words, JsonNode body) {
        var bars = lines(body)
                .filter(line -> line.path("certainFen").asLong() > 0)
                .limit(MOST_BARS)
                .map(line -> bar(words, line))
                .toList();
        var full = bars.stream().mapToLong(BarChart.Bar::value).max().orElse(1);
        return TablePage.Chart.of(new BarChart(words.say("sumsChart"), bars, full, NO_MARK));
    }

    private static BarChart.Bar bar(Words words, JsonNode line) {
        var fen = line.path("certainFen").asLong();
        return new BarChart.Bar(head(words, line), fen, Figures.yuan(fen, words));
    }
}
