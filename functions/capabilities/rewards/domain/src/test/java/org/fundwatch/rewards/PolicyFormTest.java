package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.SomePolicy.aPolicy;
import static org.fundwatch.rewards.SomePolicy.band;
import static org.fundwatch.rewards.SomePolicy.marginal;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFormTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        id,          Hebei 2023
        place,       999999
        from,        2023-02-30
        selected-by, decidedOn
        evidence,    rumour
        rounding,    SOMEHOW
        rounded,     SOMETIMES
        insider,     20%
        issued,      2023
        issued,      2023-13
        borrowed,    CAP
        joint,       LAST
        """)
    void a_key_that_does_not_fit_stops_the_reading(String key, String value) {
        assertThatThrownBy(() -> aPolicy().with(key, value).read()).isInstanceOf(Misfit.class);
    }

    @Test
    void an_amount_without_its_unit_stops_the_reading() {
        var policy = aPolicy().with("limits", Map.of("floor", "200", "cap", "200000 CNY"));

        assertThatThrownBy(policy::read).isInstanceOf(Misfit.class).hasMessageContaining("/limits/floor");
    }

    @Test
    void an_unknown_key_deep_inside_stops_the_reading() {
        var bent = Map.<String, Object>of("above", "0 CNY", "rate", "3%", "floor", "500 CNY");

        assertThatThrownBy(aPolicy().with("formula", marginal(bent))::read)
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("/formula/marginal/0");
    }

    @Test
    void bands_begin_at_nothing_and_rise() {
        var late = marginal(band("1 CNY", "3%"));
        var falling = marginal(band("0 CNY", "3%"), band("200 CNY", "2%"), band("100 CNY", "1%"));
        var none = Map.of("marginal", List.of());

        for (var formula : List.of(late, falling, none)) {
            assertThatThrownBy(aPolicy().with("formula", formula)::read).isInstanceOf(Misfit.class);
        }
    }

    @Test
    void a_full_band_that_pays_part_of_a_fen_is_not_accepted() {
        var formula = marginal(band("0 CNY", "3%"), band("0.01 CNY", "2%"));

        assertThatThrownBy(aPolicy().with("formula", formula)::read).isInstanceOf(Misfit.class);
    }

    @Test
    void a_formula_of_another_shape_is_not_accepted() {
        assertThatThrownBy(aPolicy().with("formula", Map.of("slope", "3%"))::read)
                .isInstanceOf(Misfit.class);
    }

    @Test
    void a_floor_above_the_cap_is_not_accepted() {
        var policy = aPolicy().with("limits", Map.of("floor", "2 CNY", "cap", "1 CNY"));

        assertThatThrownBy(policy::read).isInstanceOf(Misfit.class);
    }

    @Test
    void a_policy_names_a_source() {
        assertThatThrownBy(aPolicy().with("sources", List.of())::read).isInstanceOf(Misfit.class);
    }

    @Test
    void a_policy_that_fits_is_read_whole() {
        var scheme = aPolicy().read();

        assertThat(scheme.version()).isEqualTo("2024-01-01");
        assertThat(scheme.basis().source()).isEqualTo("https://example.org");
    }
}
