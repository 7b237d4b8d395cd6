package org.fundwatch.local.rewards;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The published schemes in the shape of a file, and every figure, day and place of them changed, one at a time. */
class ChangedSchemesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> LEFT_ALONE = Set.of("source_urls", "id", "published_anchors");
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            entry("全国", "青海省"),
            entry("unknown", "superseded"),
            entry("in_force_as_last_seen", "superseded"),
            entry("superseded", "in_force_as_last_seen"),
            entry("superseded_probably", "in_force_as_last_seen"),
            entry("historical_pre_nhsa", "in_force_as_last_seen"),
            entry("draft_for_comment", "in_force_as_last_seen"),
            entry("excess_over_min", "whole_amount"),
            entry("whole_amount", "excess_over_min"),
            entry("exact", "range"),
            entry("range", "exact"),
            entry("ceiling", "exact"),
            entry("yes", "no"),
            entry("no", "yes"),
            entry("partial", "yes"),
            entry("province", "city"),
            entry("city", "province"),
            entry("cn-2022", "cn-2018"),
            entry("cn-2018", "cn-2022"));

    @Test
    void no_published_scheme_contradicts_its_policy() {
        assertThat(Records.verdicts(RewardCases.resource("schemes.json")))
                .noneMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED)
                .noneMatch(verdict -> verdict.standing() == Verdict.Standing.UNDETERMINED);
    }

    @Test
    void a_changed_figure_day_or_place_of_a_scheme_is_found() throws Exception {
        var survivors = new TreeSet<String>();
        for (var scheme : MAPPER.readTree(RewardCases.resource("schemes.json")).path("schemes")) {
            change(scheme, "", scheme, survivors);
        }

        assertThat(survivors)
                .as("the method and the levels of tables that nobody has seen, an outcome that is laid out as a"
                        + " level, texts that are no policies, and whom a measure that is over rewarded")
                .allMatch(change -> change.matches(".* /method (\\S*unknown\\S*|rate_by_outcome) -> .*")
                        || change.matches("(guangdong-2022|\\S+(2025|2023|post2022|draft|trial)) /levels/rate_kind .*")
                        || change.matches("guangdong-2022 /levels/code .*")
                        || change.matches(".* /legal_basis ([^a-z]|sichuan).*")
                        || change.matches("cn-2018 /reporter_scope .*"));
    }

    private static void change(JsonNode node, String path, JsonNode scheme, Set<String> survivors) {
        switch (node) {
            case ObjectNode object ->
                object.fieldNames().forEachRemaining(key -> {
                    if (!LEFT_ALONE.contains(key)) {
                        changeAt(object, key, path + "/" + key, scheme, survivors);
                    }
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    changeItem(array, i, path, scheme, survivors);
                }
            }
            default -> {}
        }
    }

    private static void changeAt(ObjectNode object, String key, String path, JsonNode scheme, Set<String> survivors) {
        var value = object.get(key);
        if (value.isContainerNode()) {
            change(value, path, scheme, survivors);
            return;
        }
        object.set(key, other(key, value));
        if (!isFound(scheme)) {
            survivors.add(scheme.path("id").asText() + " " + path + " " + value.asText() + " -> "
                    + object.get(key).asText());
        }
        object.set(key, value);
    }

    private static void changeItem(ArrayNode array, int at, String path, JsonNode scheme, Set<String> survivors) {
        var value = array.get(at);
        if (value.isContainerNode()) {
            change(value, path, scheme, survivors);
            return;
        }
        array.set(at, other(path, value));
        if (!isFound(scheme)) {
            survivors.add(scheme.path("id").asText() + " " + path + " " + value.asText() + " -> "
                    + array.get(at).asText());
        }
        array.set(at, value);
    }

    private static boolean isFound(JsonNode scheme) {
        return Records.verdicts("{\"schemes\": [" + scheme + "]}").stream()
                .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED);
    }

    private static JsonNode other(String key, JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.asBoolean());
        }
        if (value.isNumber()) {
            return DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE));
        }
        var text = value.asText();
        return TextNode.valueOf(
                switch (key) {
                    case "first_reporter_rule" -> "all share equally";
                    case "reporter_scope" ->
                        text.matches("natural persons( only.*)?")
                                ? "legal persons too"
                                : "anonymous, natural persons only";
                    case "method" -> text.equals("rate_by_level") ? "flat_rate" : "rate_by_level";
                    case "when" ->
                        text.matches("(?!.*\\bor\\b).*avoid.*") ? "the report is true" : "a loss was avoided";
                    default -> otherText(text);
                });
    }

    private static String otherText(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        if (text.matches("[\\d.]+")) {
            var figure = new BigDecimal(text);
            return figure.add(BigDecimal.ONE.movePointLeft(figure.scale())).toPlainString();
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return YearMonth.parse(text).plusMonths(1).toString();
        }
        return OTHER_WORDS.getOrDefault(text, text.matches(".*[省市区]") ? "青海省" : "other");
    }
}
