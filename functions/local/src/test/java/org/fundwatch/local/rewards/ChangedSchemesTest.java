package org.fundwatch.local.rewards;

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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemes in the shape of a file, and every figure, day and place of them changed, one at a time. */
class ChangedSchemesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> NO_FIGURES =
            Set.of("source_urls", "id", "method", "rate_kind", "published_anchors", "level", "applies_to");

    @Test
    void no_published_scheme_contradicts_its_policy() {
        assertThat(Records.verdicts(RewardCases.resource("schemes.json")))
                .noneMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED)
                .filteredOn(verdict -> verdict.standing() == Verdict.Standing.UNDETERMINED)
                .extracting(Verdict::id)
                .as("a draft whose uplift stands on a page alone that names no province")
                .containsExactly("scheme guangdong-2023-draft");
    }

    @Test
    void a_changed_figure_day_or_place_of_a_scheme_is_found() throws Exception {
        var survivors = new TreeSet<String>();
        for (var scheme : MAPPER.readTree(RewardCases.resource("schemes.json")).path("schemes")) {
            change(scheme, "", scheme, survivors);
        }

        assertThat(survivors)
                .as("whether a last bracket includes an end that it does not have, an uplift that stands on a page"
                        + " alone that names no province, and the names of levels whose rates nobody has seen")
                .allMatch(change -> change.matches(".*/max_inclusive false -> true")
                        || change.matches("guangdong-2023-draft /uplift/(value|kind) .*")
                        || change.matches("guangdong-2022 /levels/code .*"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        {"id": "hebei-2023", "floor": 500.00, "cap": "200000"}                 | EXPLAINED
        {"id": "hebei-2023", "brackets": [{"rate": "0.03"}]}                   | UNEXPLAINED
        {"id": "hebei-2023", "effective_to": "2025-01-01"}                     | UNDETERMINED
        {"id": "wuhu", "cap": 200000}                                          | UNDETERMINED
        {"id": "wuhu", "brackets": [{"min": 0, "rate": "0.03"}]}               | UNDETERMINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L2", "rate": "0.03"}]} | UNDETERMINED
        {"id": "henan-2023", "levels": [{"code": "L1"}, {"code": "L3"}]}       | UNEXPLAINED
        {"id": "henan-2023", "levels": [{"code": "L1", "name_zh": "二级"}, {"code": "L2"}]} | UNEXPLAINED
        {"id": "hebei-2023", "cap": 200000, "jurisdiction": {"name_zh": "全国"}} | UNEXPLAINED
        {"id": "hebei-2023", "cap": 200000, "jurisdiction": {"level": "city"}} | UNEXPLAINED
        {"id": "cn-2022", "jurisdiction": {"level": "province"}}               | UNEXPLAINED
        {"id": "sichuan-2023", "doc_no": "川医保发〔2022〕7号"}                 | EXPLAINED
        {"id": "sichuan-2023", "doc_no": "川医保发〔2022〕8号"}                 | UNEXPLAINED
        {"id": "cn-2018", "doc_no": "医保办发〔2018〕22号"}                     | EXPLAINED
        {"id": "hebei-2023", "doc_no": "冀医保发〔2023〕1号"}                   | UNDETERMINED
        {"id": "hebei-2023", "legal_basis": ["cn-2022", "社会保险法"]}         | EXPLAINED
        {"id": "hebei-2023", "legal_basis": ["cn-2018"]}                       | UNEXPLAINED
        {"id": "jincheng-trial", "legal_basis": ["cn-2018"]}                   | EXPLAINED
        {"id": "jincheng-trial", "legal_basis": ["cn-2019"]}                   | UNEXPLAINED
        {"id": "a-scheme-unheard-of", "cap": 1}                                | UNDETERMINED
        """)
    void what_a_file_leaves_out_is_not_judged_and_what_no_policy_has_is_open(String scheme, Verdict.Standing standing) {
        assertThat(Records.verdicts("{\"schemes\": [" + scheme + "]}"))
                .filteredOn(verdict -> verdict.id().startsWith("scheme "))
                .extracting(Verdict::standing)
                .containsExactly(standing);
    }

    private static void change(JsonNode node, String path, JsonNode scheme, Set<String> survivors) {
        switch (node) {
            case ObjectNode object ->
                object.fieldNames().forEachRemaining(key -> {
                    if (!NO_FIGURES.contains(key)) {
                        changeAt(object, key, path + "/" + key, scheme, survivors);
                    }
                });
            case ArrayNode array -> array.forEach(item -> change(item, path, scheme, survivors));
            default -> {}
        }
    }

    private static void changeAt(ObjectNode object, String key, String path, JsonNode scheme, Set<String> survivors) {
        var value = object.get(key);
        if (value.isContainerNode()) {
            change(value, path, scheme, survivors);
            return;
        }
        object.set(key, other(value));
        if (!isFound(scheme)) {
            survivors.add(scheme.path("id").asText() + " " + path + " " + value.asText() + " -> "
                    + object.get(key).asText());
        }
        object.set(key, value);
    }

    private static boolean isFound(JsonNode scheme) {
        return Records.verdicts("{\"schemes\": [" + scheme + "]}").stream()
                .anyMatch(verdict -> verdict.standing() == Verdict.Standing.UNEXPLAINED);
    }

    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.asBoolean());
        }
        if (value.isNumber()) {
            return DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE));
        }
        return TextNode.valueOf(otherText(value.asText()));
    }

    private static String otherText(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        if (text.matches("[\\d.]+")) {
            var figure = new BigDecimal(text);
            return figure.add(BigDecimal.ONE.movePointLeft(figure.scale())).toPlainString();
        }
        return switch (text) {
            case "全国" -> "青海省";
            case "unknown" -> "superseded";
            case "in_force_as_last_seen" -> "superseded";
            case "superseded", "superseded_probably", "historical_pre_nhsa", "draft_for_comment" ->
                "in_force_as_last_seen";
            case "excess_over_min" -> "whole_amount";
            case "whole_amount" -> "excess_over_min";
            default -> text.matches(".*[省市区]") ? "青海省" : "other";
        };
    }
}
