package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.deskpages.show.Words;

/**
 * Where the lines of sums lead: to the same months added up by something else, and to the findings themselves.
 *
 * @param asked what the page was asked for
 */
record SumLinks(Frame frame, Map<String, String> asked, JsonNode body) {
    private static final String CASES = "claim-findings";
    private static final String MONTH = "MONTH";
    private static final List<String> NARROWED = List.of("origin", "rule", "institution", "doctor");

    /** By what a line of each kind is added up next, and which question it answers. */
    private static final Map<String, List<String>> DEEPER = Map.of(
            "RULE",
            List.of("INSTITUTION", "rule"),
            "INSTITUTION",
            List.of("RULE", "institution"),
            MONTH,
            List.of("INSTITUTION", "month"),
            "DOCTOR",
            List.of("RULE", "doctor"));

    /** What the sums are of, beside their months; empty where they are of everything. */
    String of() {
        return of(frame.words(), asked, body);
    }

    static String of(Words words, Map<String, String> asked, JsonNode body) {
        return NARROWED.stream()
                .filter(asked::containsKey)
                .map(name -> said(words, name, asked.get(name), body))
                .reduce((one, other) -> one + words.say("separator") + other)
                .orElse("");
    }

    private static String said(Words words, String name, String value, JsonNode body) {
        return switch (name) {
            case "origin" -> words.value("FindingOrigin", value);
            case "rule" -> RuleNames.beside(words, value, body.path("ruleName"));
            case "institution" -> (value + " " + body.path("institutionName").asText("")).strip();
            default -> value;
        };
    }

    /** The same months, one question more. */
    Link deeper(String key, String text) {
        var query = new LinkedHashMap<>(asked);
        query.put("by", DEEPER.get(by()).getFirst());
        query.putAll(meaning(key));
        return new Link(frame.to(SumPages.PATH + Queries.of(query)), text);
    }

    /** To the findings of a line, and where it is of several months to these. */
    List<Link> onward(String key) {
        return isOfMonths() ? List.of(findings(key), byMonth(key)) : List.of(findings(key));
    }

    private Link findings(String key) {
        var query = new LinkedHashMap<String, String>();
        NARROWED.stream().filter(asked::containsKey).forEach(name -> query.put(name, asked.get(name)));
        Stream.of("from", "until")
                .forEach(name -> query.put(name, body.path(name).asText()));
        query.putAll(meaning(key));
        return new Link(frame.to(CASES + Queries.of(query)), frame.words().say("list"));
    }

    private Link byMonth(String key) {
        var query = new LinkedHashMap<>(asked);
        query.put("by", MONTH);
        query.putAll(meaning(key));
        return new Link(
                frame.to(SumPages.PATH + Queries.of(query)), frame.words().say("byMonth"));
    }

    private Map<String, String> meaning(String key) {
        return by().equals(MONTH)
                ? Map.of("from", key, "until", key)
                : Map.of(DEEPER.get(by()).getLast(), key);
    }

    /** Whether a line is of more than one month. */
    private boolean isOfMonths() {
        return !by().equals(MONTH)
                && !body.path("from").asText().equals(body.path("until").asText());
    }

    private String by() {
        return body.path("by").asText();
    }
}
