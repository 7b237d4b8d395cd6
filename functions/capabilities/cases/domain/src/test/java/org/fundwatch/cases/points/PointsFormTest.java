package org.fundwatch.cases.points;

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

class PointsFormTest {
    private static final Map<String, Object> VALID = Map.of(
            "id", "points/some",
            "instrument", "an instrument",
            "evidence", "press",
            "source", "an address",
            "from", "2030-01-01",
            "selected-by", "yearBegins",
            "bands", List.of(band(1, 3), band(4, 6)),
            "responsibility", List.of("GENERAL", "IMPORTANT", "MAIN"),
            "outcomes", outcomes("from", 9),
            "restoration", Map.of("article", "an article", "working-days-before-end", 15));

    static List<Arguments> bent() {
        return List.of(
                Arguments.of("bands", List.of(band(1, 3), band(5, 7))),
                Arguments.of("bands", List.of(band(1, 3), band(3, 5))),
                Arguments.of("bands", List.of(band(1, 4))),
                Arguments.of("bands", List.of(band(0, 2))),
                Arguments.of("responsibility", List.of("GENERAL", "MAIN")),
                Arguments.of("responsibility", List.of("GENERAL", "MAIN", "MAIN")),
                Arguments.of("responsibility", List.of("GENERAL", "IMPORTANT", "MAIN", "MAIN")),
                Arguments.of("outcomes", outcomes("from", 0)),
                Arguments.of("outcomes", outcomes("max-months", "six")),
                Arguments.of("restoration", Map.of("article", "an article", "working-days-before-end", 0)),
                Arguments.of("restoration", Map.of("working-days-before-end", 15)));
    }

    @Test
    void a_policy_that_fits_is_read() {
        assertThat(PointsPolicy.of(Tree.of(VALID)).version()).isEqualTo("2030-01-01");
    }

    @Test
    void a_situation_that_is_in_no_band_bears_no_points() {
        assertThat(PointsPolicy.of(Tree.of(VALID))
                        .allowed(Situation.LICENCE_REVOKED, Responsibility.MAIN, Adjustment.NONE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            evidence,    draft
            evidence,    hearsay
            selected-by, countedOn
            from,        2030-02-30
            id,          Not An Id
            typo,        of a key
            """)
    void a_policy_that_does_not_fit_stops_the_start(String key, String value) {
        assertThatThrownBy(() -> PointsPolicy.of(with(key, value))).isInstanceOf(Misfit.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bent")
    void a_part_that_does_not_fit_stops_the_start(String key, Object value) {
        assertThatThrownBy(() -> PointsPolicy.of(with(key, value))).isInstanceOf(Misfit.class);
    }

    private static Tree with(String key, Object value) {
        var tree = new HashMap<>(VALID);
        tree.put(key, value);
        return Tree.of(tree);
    }

    private static Map<String, Object> band(int from, int to) {
        return Map.of(
                "from",
                from,
                "to",
                to,
                "situations",
                List.of(Map.of("situation", "OTHER_FIRST_BAND", "footing", "ANY")));
    }

    private static Map<String, Object> outcomes(String key, Object value) {
        var suspension = new HashMap<String, Object>(Map.of("from", 9, "min-months", 1, "max-months", 6));
        suspension.put(key, value);
        return Map.of(
                "article",
                "an article",
                "suspension",
                suspension,
                "termination",
                Map.of("from", 12, "bar-years", 1, "bar-years-at-once", 3));
    }
}
