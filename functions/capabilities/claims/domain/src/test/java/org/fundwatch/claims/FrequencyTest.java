package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    private static final String ITEM = "A";

    @ParameterizedTest(name = "{0} {1}: {2} before, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            max_per_day | 24 |            | 2025-03-10*24                        | ''
            max_per_day | 24 |            | 2025-03-10*25                        | 1 qty 1 10.00
            max_per_day | 1 |            | 2025-03-10*1 2025-03-11*1            | ''
            max_per_day | 1 |            | 2025-03-10*1 2025-03-10*1            | 1 2 qty 1 10.00
            max_per_stay | 3 |            | 2025-03-10*1 2025-03-11*2            | ''
            max_per_stay | 3 |            | 2025-03-10*2 2025-03-11*2            | 1 2 qty 1 10.00
            max_per_stay | 3 | 2025-03-01 | 2025-03-10*3                         | ''
            per_week | 1 |            | 2025-03-16*1 2025-03-17*1            | ''
            per_week | 1 |            | 2025-03-10*1 2025-03-16*1            | 2 10.00
            per_week | 1 | 2025-03-10 | 2025-03-16*1                         | 1 10.00
            per_month | 2 | 2025-02-28 | 2025-03-10*1 2025-03-31*1            | ''
            per_month | 2 | 2025-03-01 | 2025-03-10*1 2025-03-31*1            | 2 10.00
            per_quarter | 1 | 2024-12-31 | 2025-03-31*1 2025-04-01*1            | ''
            per_quarter | 1 | 2025-01-01 | 2025-03-31*1 2025-04-01*1            | 1 10.00
            per_year | 1 | 2024-12-31 | 2025-12-31*1 2026-01-01*1            | ''
            per_year | 1 | 2025-01-01 | 2025-12-31*1                         | 1 10.00
            """)
    void finds_what_is_above_the_number_of_its_stretch(String key, int most, String before, String uses, String found) {
        var rule = key.startsWith("max_") ? "R027" : "R031";

        var result = ClaimCheck.decide(claim(before, uses), edition(rule, key, most));

        assertThat(Checking.said(rule, result)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} lines of {1} over {2} days, {3} a day: {4}")
    @CsvSource(textBlock = """
            3, 2, 3, 2, ''
            7, 1, 7, 1, ''
            6, 7, 6, 7, ''
            3, 2, 3, 1, 1 2 3 qty 1 10.00
            3, 2.0001, 3, 2, 1 2 3 qty 0.0001 0.00
            """)
    void what_lies_evenly_on_several_days_is_above_only_where_the_days_sum_is(
            int lines, String qty, int days, int most, String found) {
        var stay = Checking.aStay("2025-03-01", "2025-03-31");
        for (var i = 0; i < lines; i++) {
            stay.line("code", ITEM, "until", "2025-03-%02d".formatted(9 + days), "qty", qty, "unit_price", "10.00");
        }

        var result = stay.checkedBy(edition("R027", "max_per_day", most));

        assertThat(result.findings().size()).isEqualTo(found.isEmpty() ? 0 : days);
        assertThat(result.findings())
                .allSatisfy(one -> assertThat(Checking.told(one)).isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource({"per_week", "per_month", "per_quarter", "per_year"})
    void a_stretch_without_a_history_is_not_checked_whole(String key) {
        var result = Checking.aVisit("outpatient").line("code", ITEM).checkedBy(edition("R031", key, 1));

        assertThat(Checking.said("R031", result)).isEqualTo("? history");
    }

    private static KnowledgeEdition edition(String rule, String key, int most) {
        var params = Tree.of(Map.of(rule, Map.of(key, Map.of(ITEM, most))));
        return KnowledgeEdition.asking(List.of(rule), params, Checking.catalogue());
    }

    private static Claim claim(String before, String uses) {
        var visit = Checking.aStay("2024-12-01", "2026-02-01");
        for (var use : uses.split(" ", -1)) {
            var parts = use.split("\\*", -1);
            visit.line("code", ITEM, "date", parts[0], "qty", parts[1], "unit_price", "10.00");
        }
        return visit.with("history", history(before)).claim();
    }

    private static List<Map<String, Object>> history(String before) {
        var history = new ArrayList<Map<String, Object>>();
        if (before != null) {
            var visit = new LinkedHashMap<String, Object>();
            visit.putAll(Map.of("id", "V0", "type", "outpatient", "admitted", before));
            visit.put(
                    "lines",
                    List.of(new HashMap<>(Map.of(
                            "no", 1, "code", ITEM, "name", "某项目", "category", "other", "date", before, "qty", "1"))));
            history.add(visit);
        }
        return history;
    }
}
