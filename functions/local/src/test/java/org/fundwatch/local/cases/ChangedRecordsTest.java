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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        3000.00 | 0.00   | true  | EQUAL
        3000.01 | 0.00   | true  | UNEXPLAINED
        3000.00 | 0.01   | true  | UNEXPLAINED
        3000.00 | -0.01  | true  | UNEXPLAINED
        3000.00 | 0.00   | false | UNEXPLAINED
        """)
    void the_record_s_own_arithmetic_is_held_to_its_figures(
            String expected, String difference, boolean within, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "OVER_CHARGING", "published_unit": "yuan", "components": [
              {"kind_code": "OVER_CHARGING", "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}],
             "arithmetic_check": [{"expected_yuan": "%s", "difference_yuan": "%s", "within_published_rounding": %s}]}
            """.formatted(expected, difference, within))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        OVER_TREATMENT       | 条例第三十八条第(二)项       | EQUAL
        OVER_TREATMENT       | 条例第三十八条第（二）项     | EQUAL
        OVER_TREATMENT       | 条例第三十八条               | EQUAL
        OVER_TREATMENT       | 条例38条                     | EQUAL
        OVER_TREATMENT       | 条例第三十八条第(三)项       | UNEXPLAINED
        OVER_TREATMENT       | 条例第三十九条               | UNEXPLAINED
        OVER_TREATMENT       | 协议第十二条                 | EQUAL
        OVER_TREATMENT       | 社会保险法87条               | UNEXPLAINED
        SOMETHING_NEW        | 条例第三十八条第(二)项       | EQUAL
        """)
    void an_article_that_is_stated_is_that_of_the_kind(String kind, String basis, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "X", "date": "2023-05-01", "published_unit": "yuan", "components": [
              {"kind_code": "%s", "legal_basis_stated": "%s",
               "fund_amount_yuan": "2000", "multiple": "1.5", "published_yuan": "3000"}]}
            """.formatted(kind, basis))).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1645500.00 | 万元(2dp)                | EQUAL
        1645600.00 | 万元(2dp)                | EXPLAINED
        1645500.01 | 万元(2dp)                | UNEXPLAINED
        1645550.00 | 万元(2dp)                | UNEXPLAINED
        1645550.00 | 万元(3dp)                | UNEXPLAINED
        1645523.45 | fine exact; 万元(2dp) amount | EXPLAINED
        1645500.01 | 万元(余)                 | UNEXPLAINED
        """)
    void a_figure_has_no_more_digits_than_it_was_printed_with(String fine, String unit, Word word) {
        assertThat(one("""
            {"id": "one", "kind_code": "FRAUD_OTHER", "date": "2023-05-01", "published_unit": "%s", "components": [
              {"kind_code": "FRAUD_OTHER", "fund_amount_yuan": "329100.00", "multiple": "5", "published_yuan": "%s"}]}
            """.formatted(unit, fine))).isEqualTo(word);
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
