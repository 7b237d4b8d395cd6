package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.Checking.aStay;
import static org.fundwatch.claims.Checking.aVisit;
import static org.fundwatch.claims.Checking.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody said what kind of visit it was: what depends on it is not checked. */
class UnknownVisitTest {
    private static final Map<String, Map<String, Object>> RULES = Map.of(
            "R049", Map.of("max_gap_days", 14),
            "R052", Map.of("window_days", 90, "max_count", 1),
            "R013", Map.of("allowed_modes", Map.of("某项目", List.of("emergency", "inpatient"))),
            "R047", Map.of("forbidden", List.of("某项目")),
            "R050", Map.of("window_days", 30, "max_count", 1),
            "R068", Map.of("max_days_by_visit_type", Map.of("emergency", 3)),
            "S14", Map.of("max_days", 7),
            "S15", Map.of("disease_list", Map.of("某项目", List.of("糖尿病"))),
            "S16", Map.of("day_count_rule", "out_day_not_counted"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        R013, 1 1.00,  ? visit.type
        R047, '',      ? visit.type
        R050, ? history, ? visit.type
        R068, '',      ? visit.type
        S14,  '',      ? visit.type
        S15,  '',      ? visit.type
        S16,  '',      ? visit.type
        """)
    void is_not_checked_where_the_kind_matters(String rule, String ofOutpatient, String ofUnknown) {
        assertThat(said(rule, line(aVisit("outpatient")).checkedBy(edition(rule))))
                .isEqualTo(ofOutpatient);
        assertThat(said(rule, line(aVisit("unknown")).checkedBy(edition(rule)))).isEqualTo(ofUnknown);
    }

    @ParameterizedTest(name = "{0} days, chronic {1}")
    @CsvSource(nullValues = "-", textBlock = """
        7,  -,     ''
        8,  -,     ? patient.chronic
        30, -,     ? patient.chronic
        31, -,     1 days 1
        8,  false, 1 days 1
        30, true,  ''
        31, true,  1 days 1
        """)
    void of_discharge_medication_the_longer_limit_is_for_who_is_chronically_ill(
            int days, Boolean chronic, String said) {
        var stay = aStay("2025-03-10", "2025-03-12").line("category", "drug", "days_supply", days);
        var edition = edition("S14", Map.of("max_days", 7, "chronic_max_days", 30));

        assertThat(said("S14", (chronic == null ? stay : stay.patient("chronic", chronic)).checkedBy(edition)))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "taken home {0}, {1} days")
    @CsvSource(nullValues = "-", textBlock = """
        true,  -, ? visit.lines.days_supply
        true,  8, 1 days 1
        false, 8, ''
        -,     8, 1 days 1
        -,     -, ''
        """)
    void of_discharge_medication_a_line_may_say_that_it_is_none(Boolean takenHome, Integer days, String said) {
        var stay = aStay("2025-03-10", "2025-03-12").line("category", "drug");
        stay.lastLine("discharge_medication", takenHome).lastLine("days_supply", days);

        assertThat(said("S14", stay.checkedBy(edition("S14")))).isEqualTo(said);
    }

    @ParameterizedTest(name = "tolerance {0}: {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
        0,  2025-03-09, -,     1 1.00
        0,  2025-03-10, -,     ''
        0,  2025-03-12, 23:59, ''
        0,  2025-03-13, 00:00, 1 1.00
        2,  2025-03-09, -,     ? visit.lines.time
        2,  2025-03-09, 21:59, 1 1.00
        2,  2025-03-09, 22:00, ''
        2,  2025-03-13, 01:59, ''
        2,  2025-03-13, 02:00, 1 1.00
        24, 2025-03-09, -,     ''
        24, 2025-03-08, -,     1 1.00
        """)
    void a_line_outside_the_stay_may_be_let_pass_for_some_hours(int tolerance, String day, String time, String said) {
        var stay = aStay("2025-03-10", "2025-03-12").line("amount", "1.00", "date", day);
        stay.lastLine("time", time);

        assertThat(said("R042", stay.checkedBy(edition("R042", Map.of("tolerance_hours", tolerance)))))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} of an earlier visit {1} that ended {2}")
    @CsvSource(nullValues = "-", textBlock = """
        R049, inpatient,  2025-03-09, V1 gap 1
        R049, unknown,    2025-03-09, ? history.type
        R049, unknown,    2025-01-09, ''
        R049, unknown,    -,          ''
        R049, outpatient, 2025-03-09, ''
        R052, inpatient,  2025-03-09, FOUND
        R052, unknown,    2025-03-09, ? history.type
        R052, outpatient, 2025-03-09, ''
        """)
    void is_not_passed_over_where_it_was_an_earlier_one(String rule, String type, String discharged, String said) {
        var earlier = new HashMap<String, Object>(
                Map.of("id", "V1", "type", type, "admitted", "2025-01-01", "lines", List.of()));
        earlier.put("discharged", discharged);
        var stay = aStay("2025-03-10", "2025-03-12").with("history", List.of(earlier));

        var result = stay.checkedBy(edition(rule));

        assertThat(said.equals("FOUND") ? result.findings().size() + "" : said(rule, result))
                .isEqualTo(said.equals("FOUND") ? "1" : said);
    }

    private static Checking line(Checking visit) {
        return visit.line("category", "drug", "amount", "1.00", "days_supply", 1);
    }

    private static KnowledgeEdition edition(String rule) {
        return edition(rule, RULES.get(rule));
    }

    private static KnowledgeEdition edition(String rule, Map<String, ?> params) {
        return KnowledgeEdition.read(
                Tree.of(EditionFormTest.edition(EditionFormTest.rule(rule, params))), Checking.catalogue(), "test");
    }
}
