package org.fundwatch.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemeFormTest {
    private static final Map<String, Object> DEDUCTION =
            Map.of("rule", "CRD-10", "conduct", "some conduct", "points", "1 points", "articles", List.of("Art. 1"));
    private static final Map<String, Object> BONUS =
            Map.of("rule", "CRD-30", "conduct", "none of it", "points", "30 points", "lost-by", List.of("CRD-10"));

    static final List<Map.Entry<String, Object>> BENT = List.of(
            Map.entry("decimals", "2"),
            Map.entry("selected-by", "decidedOn"),
            Map.entry("evidence", "rumour"),
            Map.entry("sources", List.of()),
            Map.entry("from", "2024-02-30"),
            Map.entry("modules", Map.of("deductions", "70", "bonuses", "30 points")),
            Map.entry("modules", Map.of("deductions", "70.5 points", "bonuses", "30 points")),
            Map.entry("modules", Map.of("deductions", "-70 points", "bonuses", "30 points")),
            Map.entry("modules", Map.of("deductions", "70 points", "bonuses", "40 points")),
            Map.entry("bands", List.of(Map.of("grade", "A", "name", "优级", "from", "85 points"))),
            Map.entry("deductions", List.of(DEDUCTION, DEDUCTION)),
            Map.entry("deductions", List.of()),
            Map.entry("veto", "some"));

    @Test
    void the_example_is_read_as_an_example_and_names_its_sources() {
        var scheme = SchemeForm.scheme(PolicyReader.read(CreditSchemes.RESOURCES.getFirst()));

        assertThat(scheme.basis().evidence()).isEqualTo(Evidence.EXAMPLE);
        assertThat(scheme.modules().deductions().plus(scheme.modules().bonuses()))
                .isEqualTo(Points.of("100.00"));
    }

    @Test
    void a_scheme_that_fits_is_read() {
        assertThat(SchemeForm.scheme(Tree.of(aScheme())).version()).isEqualTo("2024-01-01");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BENT")
    void a_scheme_that_does_not_fit_is_refused(Map.Entry<String, Object> bend) {
        var bent = aScheme();
        bent.put(bend.getKey(), bend.getValue());

        assertThatThrownBy(() -> SchemeForm.scheme(Tree.of(bent))).isInstanceOf(Misfit.class);
    }

    private static Map<String, Object> aScheme() {
        var keys = new HashMap<String, Object>();
        keys.put("id", "credit/somewhere-2024");
        keys.put("instrument", "some instrument");
        keys.put("article", "Art. 1");
        keys.put("evidence", "press");
        keys.put("from", "2024-01-01");
        keys.put("selected-by", "asOf");
        keys.put("decimals", 0);
        keys.put("modules", Map.of("deductions", "70 points", "bonuses", "30 points"));
        keys.put("bands", List.of(Map.of("grade", "A", "name", "优级", "from", "0 points")));
        keys.put("period", Map.of("calendar", "YEAR"));
        keys.put("deductions", List.of(DEDUCTION));
        keys.put("fines", List.of());
        keys.put("bonuses", List.of(BONUS));
        keys.put("sources", List.of(Map.of("url", "https://example.org", "kind", "press", "note", "none")));
        return keys;
    }
}
