package org.fundwatch.deskpages.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.contract.Trees;
import org.fundwatch.pages.Article;
import org.fundwatch.pages.Language;

/** Why the API refused, in the reader's words: the titles of {@code openapi/problems.yaml}, and what the problem adds. */
public record Problems(Words words) {
    private static final Map<String, Map<String, Object>> TITLES = titles();
    private static final String FACT = "missingFact";
    private static final Set<String> OWN = Set.of("type", "title", "status", "detail", "pointer", "kind", "limit");

    /** One sentence. */
    public String sentence(Answer.Refused refused) {
        var added = refused.problem().properties().stream()
                .filter(member -> !OWN.contains(member.getKey()))
                .map(member -> member(member.getKey(), member.getValue()))
                .collect(Collectors.joining(words.say("separator")));
        return title(refused) + (added.isEmpty() ? "" : words.say("colon") + added) + detail(refused);
    }

    private String title(Answer.Refused refused) {
        var slug = TITLES.containsKey(refused.slug()) ? refused.slug() : "unexpected";
        return String.valueOf(TITLES.get(slug).get(words.language() == Language.CHINESE ? "zh" : "en"));
    }

    /** The rule is written in English only. */
    private String detail(Answer.Refused refused) {
        var detail = refused.problem().path("detail").asText();
        return detail.isEmpty() || words.language() == Language.CHINESE ? "" : words.say("colon") + detail;
    }

    private String member(String name, JsonNode value) {
        return words.field("Problem", name) + " " + text(name, value);
    }

    private String text(String name, JsonNode value) {
        if (name.equals("article")) {
            return Article.in(words.language(), value.asText());
        }
        if (name.equals(FACT)) {
            return new Facts(words).say(value.asText());
        }
        var type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Figures.isMoney(name) ? Figures.yuan(value.asLong(), words) : words.value(type, value.asText());
    }

    private static Map<String, Map<String, Object>> titles() {
        var titles = new TreeMap<String, Map<String, Object>>();
        if (Trees.read("openapi/problems.yaml").get("problems") instanceof List<?> problems) {
            problems.stream()
                    .map(Trees::map)
                    .forEach(problem ->
                            titles.put(String.valueOf(problem.get("type")), Trees.map(problem.get("title"))));
        }
        return titles;
    }
}
