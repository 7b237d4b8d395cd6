package org.fundwatch.local.rewards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of cases with one figure changed by one in its last digit, for every figure and both ways. */
final class Mutants {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Set<String> NO_FIGURES =
            Set.of("id", "source_urls", "scheme_id", "related_scheme_ids", "place", "kind", "confidence");

    /** The changes after which nothing was found wrong, such as {@code case-x /published 2022 -> 2023}. */
    static Set<String> survivors(String json) throws JsonProcessingException {
        var survivors = new TreeSet<String>();
        var root = MAPPER.readTree(json);
        for (var node : root.path("cases")) {
            change((ObjectNode) node, "", node.path("id").asText(), survivors, root);
        }
        return survivors;
    }

    /** The records that nothing was found wrong with after a field was given another word. */
    static Set<String> survivors(String json, String field, List<String> others) throws JsonProcessingException {
        var survivors = new TreeSet<String>();
        var root = MAPPER.readTree(json);
        for (var node : root.path("cases")) {
            var before = node.get(field);
            for (var other : others) {
                ((ObjectNode) node).put(field, other);
                if (!other.equals(before == null ? "" : before.asText()) && !isFound(root)) {
                    survivors.add(node.path("id").asText() + " " + other);
                }
            }
            ((ObjectNode) node).set(field, before);
        }
        return survivors;
    }

    private static void change(JsonNode node, String path, String id, Set<String> survivors, JsonNode root) {
        switch (node) {
            case ObjectNode object ->
                object.fieldNames().forEachRemaining(key -> {
                    if (!NO_FIGURES.contains(key)) {
                        changeAt(object, key, path + "/" + key, id, survivors, root);
                    }
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    change(array.get(i), path + "/" + i, id, survivors, root);
                }
            }
            default -> {}
        }
    }

    private static void changeAt(
            ObjectNode object, String key, String path, String id, Set<String> survivors, JsonNode root) {
        var value = object.get(key);
        if (!value.isTextual()) {
            change(value, path, id, survivors, root);
            return;
        }
        var text = value.asText();
        for (var figure : FIGURE.matcher(text).results().toList()) {
            for (var other : others(figure)) {
                object.put(key, text.substring(0, figure.start()) + other + text.substring(figure.end()));
                if (!isFound(root)) {
                    survivors.add(id + " " + path + " " + figure.group() + " -> " + other);
                }
            }
        }
        object.put(key, text);
    }

    private static boolean isFound(JsonNode root) {
        try {
            return Records.verdicts(root.toString()).stream()
                    .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED);
        } catch (Malformed refused) {
            return true;
        }
    }

    private static List<String> others(MatchResult figure) {
        var value = new BigDecimal(figure.group());
        var step = BigDecimal.ONE.movePointLeft(value.scale());
        return Stream.of(value.add(step), value.subtract(step))
                .filter(other -> other.signum() >= 0)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private Mutants() {}
}
