package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.cases.ViolationKind;
import org.junit.jupiter.api.Test;

/** Every published case with one figure one unit of its last digit apart, in its fields and in its words, and with other kinds. */
class ChangedRecordsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Set<String> NO_FIGURES =
            Set.of("id", "institution", "region", "source_urls", "date", "decision_no");

    private static final Map<String, List<String>> NOTHING_TELLS = Map.of(
            "a sum without another beside it",
            List.of(
                    "PC-007 refund_or_recovered_yuan",
                    "PC-029 refund_or_recovered_yuan",
                    "PC-035 liquidated_damages_yuan",
                    "PC-060 refund_or_recovered_yuan",
                    "PC-061 refund_or_recovered_yuan"),
            "an amount or a multiple whose fine is not printed",
            List.of(
                    "PC-008 components 1 multiple",
                    "PC-026 components 2 fund_amount_yuan",
                    "PC-027 components 1 fund_amount_yuan",
                    "PC-062 components 1 fund_amount_yuan",
                    "PC-068 components 1 fund_amount_yuan",
                    "PC-068 components 1 multiple"),
            "a suspension that an agreement sets, or within the law's bounds",
            List.of(
                    "PC-007 suspension days",
                    "PC-009 suspension months",
                    "PC-010 suspension months",
                    "PC-031 suspension months",
                    "PC-035 suspension months",
                    "PC-039 suspension months",
                    "PC-052 other_measures"),
            "a unit of print that the figures fit too",
            List.of(
                    "PC-011 published_unit",
                    "PC-013 published_unit",
                    "PC-018 published_unit",
                    "PC-037 published_unit",
                    "PC-039 published_unit",
                    "PC-043 published_unit",
                    "PC-045 published_unit",
                    "PC-067 published_unit"),
            "a cost of which the fund bore a part, a year, a number of cards, visits or forms",
            List.of(
                    "PC-018 notes",
                    "PC-023 violation_zh",
                    "PC-037 notes",
                    "PC-038 violation_zh",
                    "PC-043 violation_zh",
                    "PC-052 violation_zh",
                    "PC-057 violation_zh",
                    "PC-062 violation_zh",
                    "PC-067 violation_zh",
                    "PC-068 violation_zh"),
            "a kind of the whole that nobody knows",
            List.of("PC-043 kind_code"));

    @Test
    void a_figure_one_unit_apart_comes_out_wherever_the_record_or_the_law_can_tell() {
        assertThat(survivors(ChangedRecordsTest::oneApart))
                .containsExactlyInAnyOrderElementsOf(
                        NOTHING_TELLS.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void another_kind_comes_out_wherever_another_word_of_the_record_or_its_multiple_can_tell() {
        var survivors = new TreeSet<String>();
        for (var published : cases()) {
            for (var part : published.path("components")) {
                for (var kind : ViolationKind.values()) {
                    var was = part.path("kind_code").asText();
                    ((ObjectNode) part).put("kind_code", kind.name());
                    if (!was.equals(kind.name()) && word(published) != Word.UNEXPLAINED) {
                        survivors.add(published.path("id").asText());
                    }
                    ((ObjectNode) part).put("kind_code", was);
                }
            }
        }

        assertThat(survivors)
                .as("parts of several kinds, of another authority or under an agreement, whose kind is named once")
                .containsExactly("PC-020", "PC-024", "PC-026", "PC-049", "PC-057", "PC-064", "PC-068");
    }

    private static Set<String> survivors(Function<String, List<String>> others) {
        var survivors = new TreeSet<String>();
        for (var published : cases()) {
            change(published, published.path("id").asText(), published, others, survivors);
        }
        return survivors;
    }

    private static void change(
            JsonNode node,
            String name,
            JsonNode published,
            Function<String, List<String>> others,
            Set<String> survivors) {
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                change(node.get(i), name + " " + (i + 1), published, others, survivors);
            }
        }
        for (var entry : Map.copyOf(toMap(node)).entrySet()) {
            var below = name + " " + entry.getKey();
            if (entry.getValue().isContainerNode()) {
                change(entry.getValue(), below, published, others, survivors);
            } else if (isFigure(entry.getValue()) && !NO_FIGURES.contains(entry.getKey())) {
                for (var other : others.apply(entry.getValue().asText())) {
                    ((ObjectNode) node).put(entry.getKey(), other);
                    if (word(published) != Word.UNEXPLAINED) {
                        survivors.add(below);
                    }
                    ((ObjectNode) node).set(entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private static Map<String, JsonNode> toMap(JsonNode node) {
        return node.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isFigure(JsonNode value) {
        return value.isTextual() || value.isNumber();
    }

    /** The text with each of its figures one unit of its last digit more, and less where it is more than nothing. */
    private static List<String> oneApart(String text) {
        return FIGURE.matcher(text)
                .results()
                .flatMap(found -> Stream.<UnaryOperator<BigDecimal>>of(
                                value -> value.add(unit(value)), value -> value.subtract(unit(value)))
                        .map(change -> change.apply(new BigDecimal(found.group())))
                        .filter(value -> value.signum() >= 0)
                        .map(value ->
                                text.substring(0, found.start()) + value.toPlainString() + text.substring(found.end())))
                .collect(Collectors.toList());
    }

    private static BigDecimal unit(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(value.scale());
    }

    private static Word word(JsonNode published) {
        return one(published.toString());
    }

    private static Word one(String published) {
        var read = CaseFiles.read("one", ("[" + published + "]").getBytes(StandardCharsets.UTF_8));
        return CaseBook.recompute(read).getFirst().word();
    }

    private static List<JsonNode> cases() {
        try (InputStream stream = ChangedRecordsTest.class.getClassLoader().getResourceAsStream(CaseFiles.OWN)) {
            return JSON.readTree(stream).path("cases").valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
