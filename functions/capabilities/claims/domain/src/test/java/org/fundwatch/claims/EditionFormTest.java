package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFormTest {
    private static final Map<String, Object> TOLERANT =
            Map.of("tolerance", "0", "compare_to", List.of("orders", "reports"));

    static Map<String, Object> rule(String code, Map<String, ?> params) {
        var rule = new LinkedHashMap<String, Object>();
        rule.putAll(Map.of("code", code, "level", "violation", "stages", List.of("pre", "in", "post")));
        rule.putAll(Map.of("instrument", "case", "article", "case", "evidence", "example", "source", "case"));
        rule.put("params", params);
        return rule;
    }

    static Map<String, Object> edition(Object... rules) {
        return Map.of("id", "edition/case", "from", "2026-01-01", "rules", List.of(rules));
    }

    @Test
    void reads_the_edition_of_this_build() {
        assertThat(Checking.demonstration().id()).hasToString("edition/demonstration-1");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            code,     R999
            code,     S4
            level,    VIOLATION
            evidence, rumour
            colour,   red
            """)
    void what_is_no_rule_of_ours_stops_the_start(String key, String value) {
        var rule = rule("S04", TOLERANT);
        rule.put(key, value);

        assertThatThrownBy(() -> read(rule)).isInstanceOf(Misfit.class);
    }

    @Test
    void a_value_that_nobody_reads_or_that_fits_nothing_stops_the_start() {
        assertThatThrownBy(() -> read(rule("S04", Map.of("tolerance", "0", "compare_to", List.of()))))
                .isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> read(rule("R068", Map.of("max_day", 3)))).isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> read(rule("R067", Map.of("gender", Map.of("X", "unknown")))))
                .isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> read(rule("R068", Map.of("max_days_by_visit_type", Map.of("spa", 3)))))
                .isInstanceOf(Misfit.class);
    }

    @Test
    void a_rule_stands_in_an_edition_once() {
        assertThatThrownBy(() -> read(rule("S04", TOLERANT), rule("S04", TOLERANT)))
                .isInstanceOf(Misfit.class);
    }

    private static KnowledgeEdition read(Object... rules) {
        return KnowledgeEdition.read(Tree.of(edition(rules)), Checking.catalogue(), "test");
    }
}
