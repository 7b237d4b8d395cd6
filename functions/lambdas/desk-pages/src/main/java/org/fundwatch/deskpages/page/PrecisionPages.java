package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.show.BarChart;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.pages.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** How often reviewers confirm what rules find (规则准确率): all rules, or one of them month by month. */
@ApplicationScoped
class PrecisionPages {
    static final String PRECISION = "PrecisionResource_read";
    static final String PATH = "rule-precision";
    private static final String PROPOSE = "ShadowResource_propose";
    private static final String BELOW = "BELOW_FLOOR";
    private static final int PLACES = 3;
    private static final int FULL = 1000;
    private static final int NO_MARK = -1;

    private final Contracts contracts;

    PrecisionPages(Contracts contracts) {
        this.contracts = contracts;
    }

    Uni<RestResponse<String>> page(
            Frame frame, Operation operation, Map<String, String> asked, JsonNode body, String done) {
        var words = frame.words();
        var rules = each(body.path("rules")).toList();
        var isOne = rules.size() == 1;
        var bars = isOne ? bars(words, rules.getFirst().path("months")) : bars(words, body.path("rules"));
        var shows = words.say(body.has("floor") ? "precisionChartFloor" : "precisionChart", floor(body));
        var page = new TablePage(
                title(words, rules),
                done,
                told(words, body),
                List.of(),
                SumPages.nodes(words, operation, SumPages.said(asked, body)),
                TablePage.Chart.of(new BarChart(shows, bars, FULL, mark(body))),
                isOne
                        ? heads(words, "month", words.say("madeOf"))
                        : heads(words, "rule", words.field("PrecisionOfRule", "standing")),
                isOne ? ofMonths(frame, asked, rules.getFirst()) : ofRules(frame, asked, rules),
                proposals(frame, asked, body, rules));
        return Page.of(200, Templates.table(frame, page), frame.language());
    }

    private static List<TablePage.Row> ofMonths(Frame frame, Map<String, String> asked, JsonNode rule) {
        return each(rule.path("months"))
                .map(month -> ofMonth(frame, asked, rule.path("rule").asText(), month))
                .toList();
    }

    private static List<TablePage.Row> ofRules(Frame frame, Map<String, String> asked, List<JsonNode> rules) {
        return rules.stream().map(rule -> ofRule(frame, asked, rule)).toList();
    }

    private static String title(Words words, List<JsonNode> rules) {
        var title = words.operation(PRECISION);
        return rules.size() == 1 ? title + " · " + named(words, rules.getFirst()) : title;
    }

    private static String told(Words words, JsonNode body) {
        var months = words.say(
                "sumsOf", body.path("from").asText(), body.path("until").asText());
        var floor = body.path("floor");
        if (floor.isMissingNode()) {
            return months + " " + words.say("noFloor");
        }
        var said = words.say(
                "floorIs",
                floor.path("floor").asText(),
                floor.path("leastReviewed").asText());
        return months + " " + said + (floor.path("example").asBoolean() ? " " + words.say("floorExample") : "");
    }

    private static List<String> heads(Words words, String first, String last) {
        return Stream.concat(
                        Stream.of(first, "found", "reviewed", "confirmed", "precision")
                                .map(name -> words.field("PrecisionOfRule", name)),
                        Stream.of(last))
                .toList();
    }

    private static TablePage.Row ofRule(Frame frame, Map<String, String> asked, JsonNode rule) {
        var query = new LinkedHashMap<>(asked);
        query.put("rule", rule.path("rule").asText());
        var standing =
                frame.words().value("PrecisionStanding", rule.path("standing").asText());
        var here = frame.to(PATH + Queries.of(query));
        return new TablePage.Row(
                new Link(here, named(frame.words(), rule)), figures(rule), List.of(new Link(here, standing)));
    }

    /** The list of findings knows no places, so that it would show others beside those counted here. */
    private static TablePage.Row ofMonth(Frame frame, Map<String, String> asked, String rule, JsonNode month) {
        if (asked.containsKey("place")) {
            return new TablePage.Row(new Link("", month.path("month").asText()), figures(month), List.of());
        }
        var query = new LinkedHashMap<String, String>();
        query.put("rule", rule);
        query.put("month", month.path("month").asText());
        var list = frame.to("claim-findings" + Queries.of(query));
        return new TablePage.Row(
                new Link(list, month.path("month").asText()),
                figures(month),
                List.of(new Link(list, frame.words().say("list"))));
    }

    private static List<String> figures(JsonNode counted) {
        return Stream.of("found", "reviewed", "confirmed", "precision")
                .map(name -> counted.path(name).asText(""))
                .toList();
    }

    /** Whoever may, is led to a proposal for each rule below the floor, and everybody to those on file. */
    private List<Link> proposals(Frame frame, Map<String, String> asked, JsonNode body, List<JsonNode> rules) {
        var words = frame.words();
        var may = contracts.named(PROPOSE).isFor(frame.person().roles());
        var propose = rules.stream()
                .filter(rule -> may && rule.path("standing").asText().equals(BELOW))
                .map(rule -> new Link(
                        frame.to("do/shadow-proposals" + Queries.of(known(asked, body, rule))),
                        words.operation(PROPOSE) + " · " + named(words, rule)));
        var filed = new Link(frame.to("shadow-proposals"), words.operation("ShadowResource_list"));
        return Stream.of(propose, Stream.of(filed), Files.links(frame, PATH, asked).stream())
                .flatMap(links -> links)
                .toList();
    }

    private static Map<String, String> known(Map<String, String> asked, JsonNode body, JsonNode rule) {
        var query = new LinkedHashMap<String, String>();
        query.put("rule", rule.path("rule").asText());
        query.put("from", body.path("from").asText());
        query.put("until", body.path("until").asText());
        if (asked.containsKey("place")) {
            query.put("place", asked.get("place"));
        }
        return query;
    }

    private static List<BarChart.Bar> bars(Words words, JsonNode counted) {
        return each(counted)
                .filter(one -> one.path("precision").isTextual())
                .map(one -> bar(words, one))
                .toList();
    }

    private static BarChart.Bar bar(Words words, JsonNode one) {
        var precision = one.path("precision").asText();
        var figure = words.say(
                "ofReviewed",
                precision,
                one.path("confirmed").asText(),
                one.path("reviewed").asText());
        var label = one.has("rule") ? named(words, one) : one.path("month").asText();
        return new BarChart.Bar(label, perMille(precision), figure);
    }

    private static String named(Words words, JsonNode rule) {
        return RuleNames.beside(words, rule.path("rule").asText(), rule.path("ruleName"));
    }

    private static String floor(JsonNode body) {
        return body.path("floor").path("floor").asText();
    }

    private static long mark(JsonNode body) {
        return body.has("floor") ? perMille(floor(body)) : NO_MARK;
    }

    /** A percentage as the API writes it, for a drawing. */
    private static long perMille(String percent) {
        return Ratio.percent(percent.replace("%", ""))
                .value()
                .movePointRight(PLACES)
                .longValue();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
