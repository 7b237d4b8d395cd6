package org.fundwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.reports.ReportFixture.aReport;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 20_000})
    void takes_facts_from_ten_to_twenty_thousand_characters(int length) {
        assertThat(aReport().saying("实".repeat(length)).build().facts()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 20_001})
    void refuses_facts_that_are_shorter_or_longer(int length) {
        var report = aReport().saying("实".repeat(length));

        assertThatThrownBy(report::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_against_an_institution_by_code_or_anybody_by_name() {
        assertThat(aReport().against("H11010100009").build().reported().institution())
                .contains(new InstitutionCode("H11010100009"));
        assertThat(aReport().build().reported().name()).contains("Hospital PC-009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refuses_a_reported_name_without_words(String name) {
        assertThatThrownBy(() -> new Reported.ByName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_conduct_that_ends_before_it_begins() {
        var day = LocalDate.parse("2026-01-05");

        assertThat(new ConductPeriod(day, day).until()).isEqualTo(day);
        assertThatThrownBy(() -> new ConductPeriod(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_identity_prints_as_dots() {
        var identity = new Identity("DEMONSTRATION Zhang", "13800000000", Optional.empty(), Optional.empty());

        assertThat(identity).hasToString("•••");
        assertThat(identity.data()).containsOnlyKeys("name", "phone");
    }
}
