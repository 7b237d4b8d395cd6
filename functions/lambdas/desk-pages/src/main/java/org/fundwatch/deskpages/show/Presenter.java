package org.fundwatch.deskpages.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.pages.Article;
import org.fundwatch.pages.Language;

/** Puts an answer of the API into words, member by member as the contract names them; what is absent is left out. */
public record Presenter(Words words) {
    /** What only who asks for it reads, and what the page calls it. */
    private static final Map<String, String> FOLDED = Map.of("TraceView", "how", "ExplanationView", "explanation");

    /** What the page shows as links, and choices of a form. */
    private static final Set<String> HIDDEN = Set.of("allowedActs", "fundSources");

    /** What holds the name of a missing fact, or may. */
    private static final Set<String> FACTS = Set.of("missing", "missingFacts", "open", "detail");

    private static final Pattern INSTITUTION = Pattern.compile("[HP][0-9]{11}");
    private static final Pattern CASE = Pattern.compile("FW-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern FINDING = Pattern.compile("[0-9a-f-]{36}-[0-9]{1,4}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The value under its name and schema. */
    public Shown show(String name, Schema schema, JsonNode value) {
        if (value.isObject()) {
            if (schema.name().equals("Bilingual")) {
                return text(value.path(words.language() == Language.CHINESE ? "zh" : "en")
                        .asText());
            }
            if (schema.name().equals("GroundView")) {
                return text(words.find("value.Ground." + value.path("code").asText())
                        .orElse(value.path("text").asText()));
            }
            if (schema.name().equals("OpenCondition")) {
                return text(question(value, words));
            }
            if (schema.name().equals("AnsweredCondition")) {
                return new Shown.Fields(List.of(new Shown.Entry(question(value, words), text(answer(value)))));
            }
            var fields = new Shown.Fields(entries(schema, value));
            return FOLDED.containsKey(schema.name())
                    ? new Shown.More(words.say(FOLDED.get(schema.name())), fields)
                    : fields;
        }
        return value.isArray() ? list(name, schema, value) : leaf(name, schema, value);
    }

    /** The members of an object. */
    public List<Shown.Entry> entries(Schema schema, JsonNode object) {
        var entries = new ArrayList<Shown.Entry>();
        Figures.product(object, words)
                .ifPresent(product -> entries.add(new Shown.Entry(words.say("arithmetic"), text(product))));
        ScoreWords.told(words, schema, object).properties().forEach(member -> {
            if (!isAbsent(member.getValue()) && !HIDDEN.contains(member.getKey())) {
                var label = words.field(schema.name(), member.getKey());
                entries.add(new Shown.Entry(label, member(schema, member.getKey(), member.getValue())));
            }
        });
        if (schema.name().equals("Lead")) {
            entries.add(new Shown.Entry(words.say("findingsOf"), findings(object)));
        }
        return entries;
    }

    /** The findings that a lead counts. */
    private Shown findings(JsonNode lead) {
        return new Shown.Link(
                words.say("list"),
                "/desk/%s/claim-findings?institution=%s&month=%s"
                        .formatted(
                                words.language().tag(),
                                lead.path("institution").asText(),
                                lead.path("month").asText()));
    }

    /** Only the paying side has a page for an approval's number. */
    private Shown member(Schema owner, String name, JsonNode value) {
        return owner.name().equals("PayoutLine") && name.equals("approvalNumber")
                ? new Shown.Link(value.asText(), "/desk/" + words.language().tag() + "/payouts/" + value.asText())
                : show(name, owner.property(name), value);
    }

    /** Nothing, an empty text, or what holds nothing else. */
    private static boolean isAbsent(JsonNode value) {
        var empty = value.isTextual() && value.asText().isEmpty();
        return empty
                || value.isNull()
                || (value.isContainerNode()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(Presenter::isAbsent));
    }

    private Shown list(String name, Schema schema, JsonNode list) {
        var parts = StreamSupport.stream(list.spliterator(), false)
                .map(part -> show(name, schema.items(), part))
                .toList();
        return parts.stream().allMatch(Shown.Text.class::isInstance)
                ? text(parts.stream()
                        .map(part -> ((Shown.Text) part).text())
                        .collect(Collectors.joining(words.say("separator"))))
                : items(list, parts);
    }

    /** Periods that nothing has started come last, folded. */
    private Shown items(JsonNode list, List<Shown> parts) {
        var started = new ArrayList<Shown>();
        var later = new ArrayList<Shown>();
        for (var index = 0; index < parts.size(); index++) {
            var state = list.get(index).path("state").asText();
            (state.equals("NOT_STARTED") ? later : started).add(parts.get(index));
        }
        if (!later.isEmpty()) {
            started.add(new Shown.More(words.say("later", later.size()), new Shown.Items(later)));
        }
        return new Shown.Items(started);
    }

    private Shown leaf(String name, Schema schema, JsonNode value) {
        var text = value.asText();
        if (!schema.words().isEmpty()) {
            return Marks.of(schema.name(), text, words)
                    .<Shown>map(Shown.State::new)
                    .orElseGet(() -> text(words.value(schema.name(), text)));
        }
        if (value.isBoolean()) {
            return text(words.say(value.asBoolean() ? "yes" : "no"));
        }
        if (value.isIntegralNumber() && Figures.isMoney(name)) {
            return text(Figures.yuan(value.asLong(), words));
        }
        return schema.isOfFormat("date-time") ? text(Figures.moment(text)) : reference(name, text);
    }

    private Shown reference(String name, String text) {
        var desk = "/desk/" + words.language().tag();
        if (INSTITUTION.matcher(text).matches()) {
            return new Shown.Link(text, desk + "/institutions/" + text);
        }
        if (CASE.matcher(text).matches()) {
            return new Shown.Link(text, desk + "/cases/" + text);
        }
        if (name.equals("finding") && FINDING.matcher(text).matches()) {
            return new Shown.Link(text, desk + "/claim-findings/" + text);
        }
        if (name.equals("file")) {
            return new Shown.Link(text, desk + "/payment-files/" + text);
        }
        return text(said(name, text));
    }

    private String said(String name, String text) {
        return switch (name) {
            case "place" -> place(text);
            case "article" -> Article.in(words.language(), text);
            default -> FACTS.contains(name) ? new Facts(words).say(text) : words.value(name, text);
        };
    }

    /** What an open condition of a reward asks, in the reader's language where the desk has it. */
    public static String question(JsonNode condition, Words words) {
        return words.find("value.Condition." + condition.path("rule").asText())
                .orElse(condition.path("question").asText());
    }

    /** What somebody answered, who, and when. */
    private String answer(JsonNode said) {
        var answer = words.say(said.path("answer").asBoolean() ? "yes" : "no");
        var at = Figures.moment(said.path("at").asText());
        return String.join(words.say("separator"), answer, said.path("by").asText(), at);
    }

    /** The place of this code by its name. */
    public String place(String code) {
        return Places.known(code).map(this::called).orElse(code);
    }

    private String called(Place place) {
        return words.language() == Language.CHINESE ? place.zh() : place.en();
    }

    private Shown.Text text(String text) {
        var foreign = words.language() != Language.CHINESE && HAN.matcher(text).find();
        return new Shown.Text(text, foreign ? Language.CHINESE.tag() : "");
    }
}
