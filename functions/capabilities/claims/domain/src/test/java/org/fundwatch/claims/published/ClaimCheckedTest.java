package org.fundwatch.claims.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.claims.published.PublishedChecksTest.RECORD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckedTest {
    @Test
    void the_event_counts_what_the_record_lists() {
        var event = ClaimChecked.of(RECORD, NewlyFound.all(RECORD), LocalDate.of(2024, 6, 1));

        assertThat(event.data())
                .containsEntry("findings", 2)
                .containsEntry("violations", 1)
                .containsEntry("amountFen", 254_100L)
                .containsEntry("checkedOn", "2024-06-01");
        assertThat(ClaimChecked.of(Tree.of(event.data()))).isEqualTo(event);
    }

    @Test
    void an_event_that_was_told_before_origins_were_is_of_the_doors() {
        Map<String, Object> data =
                new HashMap<>(ClaimChecked.of(RECORD, NewlyFound.all(RECORD), LocalDate.of(2024, 6, 1))
                        .data());
        data.remove("origin");

        assertThat(ClaimChecked.of(Tree.of(data)).origin()).isEqualTo(FindingOrigin.DOOR);
    }

    @ParameterizedTest(name = "{0} violations in {1} findings")
    @CsvSource({"2, 1", "-1, 0"})
    void violations_are_some_of_the_findings(int violations, int findings) {
        var day = LocalDate.of(2024, 6, 1);
        var institution = RECORD.institution();

        assertThatThrownBy(() -> new ClaimChecked(
                        RECORD.checkId(),
                        institution,
                        CheckStage.PRE,
                        findings,
                        violations,
                        Money.ZERO,
                        day,
                        "an edition",
                        FindingOrigin.DOOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
