package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClockFormTest {
    private static final Map<String, Object> CLOCK = Map.of(
            "clock",
            "SEALING",
            "article",
            "an article",
            "starts",
            List.of("RECORDS_SEALED"),
            "met-by",
            List.of("RECORDS_UNSEALED"),
            "meets",
            "ONE",
            "direction",
            "AFTER",
            "runs",
            Map.of("days", 30),
            "rolls",
            false);
    private static final Map<String, Object> VALID = Map.of(
            "id", "clocks/some",
            "instrument", "an instrument",
            "evidence", "press",
            "source", "an address",
            "from", "2030-01-01",
            "selected-by", "startedOn",
            "alerts", Map.of("days-before", 1),
            "clocks", List.of(CLOCK));

    static List<Arguments> bentClocks() {
        var days = Map.of("by", Map.of("days", 1), "length", "EXACT", "approver", "somebody");
        return List.of(
                Arguments.of("runs", Map.of("days", 0)),
                Arguments.of("runs", Map.of("weeks", 3)),
                Arguments.of("runs", Map.of("days", 3, "working-days", 3)),
                Arguments.of("clock", "LUNCH"),
                Arguments.of("meets", "SOME"),
                Arguments.of("rolls", "yes"),
                Arguments.of("starts", List.of("BREAKFAST")),
                Arguments.of("excludes", List.of("WEATHER")),
                Arguments.of("extensions", List.of(Map.of("by", Map.of("working-days", 1)))),
                Arguments.of("extensions", List.of(days, Map.of("by", Map.of("years", 1)))));
    }

    @Test
    void a_policy_that_fits_is_read() {
        assertThat(ClockPolicy.of(Tree.of(VALID)).version()).isEqualTo("2030-01-01");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            evidence,    draft
            evidence,    hearsay
            selected-by, decidedOn
            from,        2030-02-30
            id,          Not An Id
            typo,        of a key
            """)
    void a_policy_that_does_not_fit_stops_the_start(String key, String value) {
        assertThatThrownBy(() -> ClockPolicy.of(bent(VALID, key, value))).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bentClocks")
    void a_period_that_does_not_fit_stops_the_start(String key, Object value) {
        var clock = new HashMap<>(CLOCK);
        clock.put(key, value);

        assertThatThrownBy(() -> ClockPolicy.of(bent(VALID, "clocks", List.of(clock))))
                .isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"rolls, true", "excludes, TESTING"})
    void years_neither_roll_nor_pause(String key, String value) {
        var clock = new HashMap<>(CLOCK);
        clock.put("runs", Map.of("years", 2));
        clock.put(key, key.equals("rolls") ? (Object) true : List.of(value));

        assertThatThrownBy(() -> ClockPolicy.of(bent(VALID, "clocks", List.of(clock))))
                .hasMessageContaining("a period of years neither rolls nor pauses");
    }

    @Test
    void an_alert_comes_at_least_a_day_before() {
        assertThatThrownBy(() -> ClockPolicy.of(bent(VALID, "alerts", Map.of("days-before", 0))))
                .isInstanceOf(Misfit.class);
    }

    private static Tree bent(Map<String, Object> policy, String key, Object value) {
        var tree = new HashMap<>(policy);
        tree.put(key, value);
        return Tree.of(tree);
    }
}
