package org.fundwatch.claims.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedClaimTest {

    @Test
    void comes_out_as_it_went_in_but_for_the_ids() {
        var claim = Map.of(
                "stage", "in",
                "patient", Map.of("id", "P1", "sex", "male"),
                "visit", Map.of("id", "V2", "type", "outpatient"),
                "history", List.of(Map.of("id", "V0"), Map.of("id", "V1", "type", "inpatient")));

        var unpacked = PackedClaim.unpacked(PackedClaim.of(Tree.of(claim))).asRead();

        assertThat(unpacked)
                .isEqualTo(Map.of(
                        "stage", "in",
                        "patient", Map.of("id", "-", "sex", "male"),
                        "visit", Map.of("id", "-", "type", "outpatient"),
                        "history",
                                List.of(Map.of("id", "/history/0"), Map.of("id", "/history/1", "type", "inpatient"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "AAAA"})
    void what_is_not_packed_does_not_fit(String text) {
        assertThatThrownBy(() -> PackedClaim.unpacked(text)).isInstanceOf(Misfit.class);
    }
}
