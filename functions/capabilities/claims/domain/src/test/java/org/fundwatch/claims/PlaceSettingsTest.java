package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.claims.Checking.aVisit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSettingsTest {
    private static final String FOR_MEN = "002101030280000";

    @Test
    void a_place_disables_a_rule() {
        var result = forMen(Map.of("code", "R081", "basis", "stated", "mode", "disabled"));

        assertThat(result.findings()).isEmpty();
        assertThat(result.trace().steps()).noneMatch(step -> step.rule().value().equals("R081"));
    }

    @Test
    void what_a_place_tries_out_is_kept_and_told_nobody() {
        var result = forMen(Map.of("code", "R081", "basis", "stated", "mode", "shadow"));

        assertThat(result.findings()).isEmpty();
        assertThat(result.shadow()).hasSize(1);
        assertThat(result.total()).hasToString("0.00");
        assertThat(result.trace().facts()).containsEntry("settings", "place/test-1");
    }

    @Test
    void a_place_changes_a_level() {
        var result = forMen(Map.of("code", "R081", "basis", "stated", "level", "suspicious"));

        assertThat(result.findings()).extracting(Finding::level).containsExactly(AlertLevel.SUSPICIOUS);
    }

    @ParameterizedTest(name = "{0} days against a limit of {1}")
    @CsvSource({"4, 3, 1", "4, 5, 0"})
    void a_places_own_value_comes_before_the_editions(int days, int limit, int findings) {
        var own = Map.of("max_days_by_visit_type", Map.of("emergency", limit));
        var settings = settings("99", "2026-01-01", Map.of("code", "R068", "basis", "assumed", "params", own));
        var visit = aVisit("emergency").line("category", "drug", "days_supply", days);

        assertThat(visit.checkedBy(Checking.demonstration().under(settings)).findings())
                .hasSize(findings);
        assertThat(settings.assumed()).containsExactly("R068");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(nullValues = "-", textBlock = """
            450102, 2026-05-31, place/45-2026
            450102, 2026-06-01, place/4501-2026
            450200, 2026-06-01, place/45-2026
            450200, 2025-12-31, -
            510000, 2026-06-01, -
            450200, 2027-01-01, place/45-2027
            """)
    void the_nearest_place_counts_and_of_that_the_latest(String division, LocalDate day, String id) {
        var book = new PlaceBook(List.of(
                named("place/45-2026", "45", "2026-01-01"),
                named("place/45-2027", "45", "2027-01-01"),
                named("place/4501-2026", "4501", "2026-06-01")));

        assertThat(book.at(division, day).stream().map(it -> it.id().value()).toList())
                .isEqualTo(Stream.ofNullable(id).toList());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(nullValues = "-", textBlock = """
            H45010200001, 2026-06-01, place/45-2026
            P45010200001, 2026-06-01, place/45-2026
            H45010200001, 2025-12-31, -
            H51000000001, 2026-06-01, -
            X45010200001, 2026-06-01, -
            45,           2026-06-01, -
            """)
    void an_institution_is_checked_as_its_division_has_set_it_from_that_day_on(
            String institution, LocalDate day, String id) {
        var all = new EditionByPlace(
                Checking.demonstration(), new PlaceBook(List.of(named("place/45-2026", "45", "2026-01-01"))));

        var edition = all.at(institution, day);

        assertThat(edition.settings().stream().map(PolicyId::value).toList())
                .isEqualTo(Stream.ofNullable(id).toList());
        assertThat(all.at(institution, day)).isSameAs(edition);
        assertThat(all.name())
                .matches("edition/demonstration-1@[0-9a-f]{64}")
                .isNotEqualTo(Checking.demonstration().name());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"mode, sometimes", "level, violent", "basis, rumour", "code, R999"})
    void what_is_no_setting_is_refused(String key, String value) {
        var row = new LinkedHashMap<String, Object>(Map.of("code", "R081", "basis", "stated"));
        row.put(key, value);

        assertThatThrownBy(() -> settings("99", "2026-01-01", row)).isInstanceOf(Misfit.class);
    }

    @Test
    void a_value_that_the_rule_does_not_have_is_refused() {
        var row = Map.<String, Object>of("code", "R049", "basis", "stated", "params", Map.of("max_gap", 3));

        assertThatThrownBy(() -> settings("99", "2026-01-01", row)).isInstanceOf(Misfit.class);
    }

    @Test
    void the_place_of_the_demonstration_sets_how_old_a_child_is() {
        var place = PlaceSettings.read(PolicyReader.read("edition/places/demonstration-1.yaml"), Checking.catalogue());
        var national =
                KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.NATIONAL), Checking.catalogue(), "test");

        assertThat(place.assumed()).contains("R065");
        assertThat(aVisit("outpatient").checkedBy(national.under(place)).findings())
                .isEmpty();
    }

    private static CheckResult forMen(Map<String, Object> row) {
        return aVisit("outpatient")
                .line("code", FOR_MEN, "amount", "1.00")
                .checkedBy(Checking.demonstration().under(settings("99", "2026-01-01", row)));
    }

    private static PlaceSettings settings(String place, String from, Map<String, Object> row) {
        return PlaceSettings.read(
                Tree.of(Map.of("id", "place/test-1", "place", place, "from", from, "rules", List.of(row))),
                Checking.catalogue());
    }

    private static PlaceSettings named(String id, String place, String from) {
        return PlaceSettings.read(
                Tree.of(Map.of("id", id, "place", place, "from", from, "rules", List.of())), Checking.catalogue());
    }
}
