package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure, day and word of every case changed, one at a time. */
class ChangedCasesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PARTS = List.of(
            "violation_amount",
            "fund_ratio",
            "institution_level",
            "paid_years_completed",
            "years_since_interruption",
            "params",
            "visit",
            "institution",
            "history",
            "institution_facts",
            "request",
            "policy");
    private static final Set<String> NUMBERS_OF_THINGS = Set.of("no", "doctor");
    private static final Set<String> GROUPS = Set.of("cases", "benefit_cases", "feedback_cases", "indicator_cases");

    @Test
    void whatever_is_changed_in_what_a_case_expects_is_noticed() {
        assertThat(survivors("expect", ChangedCasesTest::inItsLastDigit)).isEmpty();
    }

    /** A yuan, a day or a piece more; what cannot come out is listed by name, with the reason. */
    @Test
    void a_figure_that_is_changed_in_what_a_case_brings_is_noticed_where_a_rule_depends_on_it() throws IOException {
        var found = PARTS.stream()
                .flatMap(part -> survivors(part, ChangedCasesTest::byOne).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactlyInAnyOrderElementsOf(withoutEffect());
    }

    private static Set<String> withoutEffect() throws IOException {
        try (var lines = ChangedCasesTest.class.getResourceAsStream("/claims/changes-without-effect.csv")) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('|')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> survivors(String part, Function<JsonNode, List<JsonNode>> others) {
        var survivors = new TreeSet<String>();
        var root = root();
        for (var group : GROUPS) {
            for (var one : root.path(group)) {
                if (one.has(part)) {
                    new Changing(group, one, others, survivors)
                            .change(part, one, one.path("id").asText() + " ");
                }
            }
        }
        return survivors;
    }

    /** One case, changed at every place below one of its keys. */
    private record Changing(
            String group, JsonNode one, Function<JsonNode, List<JsonNode>> others, Set<String> survivors) {

        void change(String key, JsonNode in, String name) {
            var was = in.get(key);
            if (was.isContainerNode()) {
                within(was, name + key);
                return;
            }
            for (var other : others.apply(was)) {
                ((ObjectNode) in).set(key, other);
                judge(name + key, was, other);
                ((ObjectNode) in).set(key, was);
            }
        }

        private void within(JsonNode node, String name) {
            node.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(key -> !NUMBERS_OF_THINGS.contains(key))
                    .toList()
                    .forEach(key -> change(key, node, name + "/"));
            for (var i = 0; i < node.size() && node instanceof ArrayNode; i++) {
                item((ArrayNode) node, i, name + "/" + i);
            }
        }

        private void item(ArrayNode list, int index, String name) {
            var was = list.get(index);
            if (was.isContainerNode()) {
                within(was, name);
                return;
            }
            for (var other : others.apply(was)) {
                list.set(index, other);
                judge(name, was, other);
                list.set(index, was);
            }
        }

        private void judge(String name, JsonNode was, JsonNode other) {
            if (passes(group, one)) {
                survivors.add(name + " " + was.asText() + " -> " + other.asText());
            }
        }
    }

    private static boolean passes(String group, JsonNode one) {
        var file = JSON.createObjectNode();
        GROUPS.forEach(name -> file.putArray(name));
        ((ArrayNode) file.path(group)).add(one);
        var meta = (ObjectNode) root().path("meta");
        GROUPS.forEach(name ->
                ((ObjectNode) meta.path("counts")).put(name, file.path(name).size()));
        file.set("meta", meta);
        return ClaimCases.verdicts("changed", file.toString().getBytes(UTF_8)).stream()
                .allMatch(Verdict::passed);
    }

    /** A figure by one of its last digit, a day by a day, a word by another. */
    private static List<JsonNode> inItsLastDigit(JsonNode value) {
        if (!value.isTextual() || value.asText().isEmpty()) {
            return byOne(value);
        }
        var text = value.asText();
        return List.of(TextNode.valueOf(
                isFigure(text)
                        ? new BigDecimal(text)
                                .add(BigDecimal.ONE.movePointLeft(new BigDecimal(text).scale()))
                                .toPlainString()
                        : other(text)));
    }

    /** A figure by one; words are left. */
    private static List<JsonNode> byOne(JsonNode value) {
        if (value.isBoolean()) {
            return List.of(BooleanNode.valueOf(!value.asBoolean()));
        }
        if (value.isInt()) {
            return List.of(IntNode.valueOf(value.asInt() + 1));
        }
        return isFigure(value.asText())
                ? List.of(TextNode.valueOf(
                        new BigDecimal(value.asText()).add(BigDecimal.ONE).toPlainString()))
                : List.of();
    }

    /** Not a code, which is as long, nor a number of a line. */
    private static boolean isFigure(String text) {
        return text.matches("\\d{1,9}(\\.\\d+)?");
    }

    private static String other(String text) {
        return switch (text) {
            case "violation" -> "suspicious";
            case "suspicious" -> "violation";
            default ->
                text.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? LocalDate.parse(text).plusDays(1).toString()
                        : text + "X";
        };
    }

    private static JsonNode root() {
        try {
            return JSON.readTree(Reading.resource(ClaimCases.OWN));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
