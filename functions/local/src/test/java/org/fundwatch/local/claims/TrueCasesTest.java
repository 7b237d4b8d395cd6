package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases told otherwise, with the same outcome: other days, other prices, another order. */
class TrueCasesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> MONEY =
            Set.of("unit_price", "amount", "total", "cap", "fund_loss", "excess_per_unit", "price");
    private static final int WEEK = 7;

    @ParameterizedTest(name = "{0} weeks later")
    @ValueSource(ints = {1, 4, 53})
    void the_same_visits_come_out_the_same_later(int weeks) throws IOException {
        assertThat(failed((key, value) -> value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                        ? LocalDate.parse(value.substring(0, "YYYY-MM-DD".length()))
                                        .plusDays((long) weeks * WEEK)
                                + value.substring("YYYY-MM-DD".length())
                        : value))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} times as dear")
    @ValueSource(strings = {"2", "3", "10"})
    void the_same_visits_come_out_as_many_times_as_dear(String times) throws IOException {
        assertThat(failed((key, value) -> MONEY.contains(key) && value.matches("\\d+(\\.\\d+)?")
                        ? new BigDecimal(value).multiply(new BigDecimal(times)).toPlainString()
                        : value))
                .isEmpty();
    }

    @Test
    void the_order_of_lines_and_of_findings_is_nothing() throws IOException {
        var root = JSON.readTree(Reading.resource(ClaimCases.OWN));
        for (var one : root.path("cases")) {
            reverse(one.path("visit"), "lines");
            reverse(one.path("expect"), "findings");
            reverse(one, "history");
        }

        assertThat(failed(root)).isEmpty();
    }

    private static void reverse(JsonNode in, String key) {
        if (in.path(key) instanceof ArrayNode list) {
            var reversed = JSON.createArrayNode();
            for (var i = list.size() - 1; i >= 0; i--) {
                reversed.add(list.get(i));
            }
            ((ObjectNode) in).set(key, reversed);
        }
    }

    private static List<String> failed(BiFunction<String, String, String> change) throws IOException {
        var root = JSON.readTree(Reading.resource(ClaimCases.OWN));
        root.path("cases").forEach(one -> within(one, change));
        return failed(root);
    }

    private static List<String> failed(JsonNode root) {
        return ClaimCases.verdicts("told otherwise", root.toString().getBytes(UTF_8)).stream()
                .filter(verdict -> !verdict.passed())
                .map(verdict -> verdict.id() + " " + verdict.wrong())
                .toList();
    }

    private static void within(JsonNode node, BiFunction<String, String, String> change) {
        for (var key : node.properties().stream().map(Map.Entry::getKey).toList()) {
            var value = node.get(key);
            if (value.isTextual()) {
                ((ObjectNode) node).put(key, change.apply(key, value.asText()));
            }
            within(value, change);
        }
        if (node.isArray()) {
            node.forEach(item -> within(item, change));
        }
    }
}
