package org.fundwatch.credit.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.fundwatch.credit.published.PenaltyWeighed.Weight;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PenaltyWeighedTest {

    @ParameterizedTest
    @EnumSource(Weight.class)
    void reads_back_what_it_wrote(Weight weight) {
        var graded = weighed(weight, Optional.of("B"), Optional.empty());
        var open = weighed(weight, Optional.empty(), Optional.of(new MissingFact("a weight")));

        assertThat(PenaltyWeighed.of(Tree.of(graded.data()))).isEqualTo(graded);
        assertThat(PenaltyWeighed.of(Tree.of(open.data()))).isEqualTo(open);
    }

    @Test
    void what_version_1_told_was_of_the_first_penalty() {
        var data = new HashMap<>(
                weighed(Weight.COUNTED, Optional.of("B"), Optional.empty()).data());
        data.remove("penalty");

        assertThat(PenaltyWeighed.of(Tree.of(data)).penalty()).isEqualTo(1);
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        var graded = weighed(Weight.COUNTED, Optional.of("B"), Optional.empty());
        var data = new HashMap<>(graded.data());
        data.put("reporter", "x");

        assertThat(PenaltyWeighed.of(Tree.of(data))).isEqualTo(graded);
    }

    @Test
    void what_counts_has_a_grade() {
        assertThatThrownBy(() -> weighed(Weight.COUNTED, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PenaltyWeighed weighed(Weight weight, Optional<String> grade, Optional<MissingFact> missing) {
        return new PenaltyWeighed(
                new CaseNumber("FW-2024-0001"),
                2,
                new InstitutionCode("H00000000001"),
                weight,
                2,
                grade,
                missing,
                LocalDate.of(2026, 6, 1));
    }
}
