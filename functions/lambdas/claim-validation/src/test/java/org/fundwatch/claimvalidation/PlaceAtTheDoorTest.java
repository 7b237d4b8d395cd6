package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.PlaceSettings;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a place has set holds for its own institutions, from its day on, without a line of code. */
class PlaceAtTheDoorTest {
    private static final String HERE = "H98010000001";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            mode,  disabled,   R081,      -
            mode,  shadow,     R081,      -
            level, suspicious, R049 R081, SUSPICIOUS
            level, violation,  R049 R081, VIOLATION
            """)
    void a_rule_is_switched_off_tried_out_or_told_at_another_level(
            String key, String value, String rules, String level) {
        var found = checked(HERE, settings("2026-01-01", Map.of(key, value)));

        assertThat(String.join(" ", found.keySet().stream().sorted().toList())).isEqualTo(rules);
        assertThat(found.get("R049")).isEqualTo(level);
    }

    @Test
    void another_place_and_another_day_are_as_the_edition_says() {
        assertThat(checked("H97010000001", settings("2026-01-01", Map.of("mode", "disabled"))))
                .containsKey("R049");
        assertThat(checked(HERE, settings("2026-11-26", Map.of("mode", "disabled"))))
                .containsKey("R049");
        assertThat(checked(HERE, settings("2026-11-25", Map.of("mode", "disabled"))))
                .doesNotContainKey("R049");
    }

    @Test
    void the_trace_names_the_settings_and_holds_what_the_place_only_tries_out() {
        var outcome = ask(HERE, settings("2026-01-01", Map.of("mode", "shadow")));

        assertThat(outcome.result().shadow())
                .extracting(finding -> finding.rule().value())
                .containsExactly("R049");
        assertThat(outcome.result().trace().facts()).containsEntry("settings", "place/98");
    }

    @Test
    void the_places_of_this_build_can_be_read() {
        var places = PlaceBook.read(PolicyReader.read(PlaceBook.RESOURCE), PolicyReader::read, Parts.CATALOGUE);

        assertThat(places.all()).isNotEmpty();
    }

    private static Map<String, String> checked(String institution, PlaceSettings settings) {
        var levels = new HashMap<String, String>();
        ask(institution, settings)
                .result()
                .findings()
                .forEach(finding ->
                        levels.put(finding.rule().value(), finding.level().name()));
        return levels;
    }

    private static Outcome.Checked ask(String institution, PlaceSettings settings) {
        var parts = new Parts().places(new PlaceBook(List.of(settings)));
        return (Outcome.Checked) parts.ask(institution, Hospital.aStay());
    }

    private static PlaceSettings settings(String from, Map<String, String> set) {
        var row = new HashMap<String, Object>(set);
        row.putAll(Map.of("code", "R049", "basis", "assumed"));
        var file = Map.of("id", "place/98", "place", "98", "from", from, "rules", List.of(row));
        return PlaceSettings.read(Tree.of(file), Parts.CATALOGUE);
    }
}
