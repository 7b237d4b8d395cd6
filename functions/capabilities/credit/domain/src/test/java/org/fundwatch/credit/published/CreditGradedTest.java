package org.fundwatch.credit.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;

class CreditGradedTest {
    private static final CreditGraded GRADED = new CreditGraded(
            new InstitutionCode("H00000000001"),
            3,
            new CreditGraded.Outcome.Grade("80.00", "B"),
            new PolicyId("credit/example-hunan-bands"),
            LocalDate.of(2026, 6, 1),
            true);

    @Test
    void reads_back_what_it_wrote() {
        assertThat(CreditGraded.of(Tree.of(GRADED.data()))).isEqualTo(GRADED);
    }

    @Test
    void reads_back_that_no_grade_holds() {
        var open = new CreditGraded(
                GRADED.institution(),
                4,
                new CreditGraded.Outcome.Undetermined(new MissingFact("a weight")),
                GRADED.scheme(),
                GRADED.gradedOn(),
                false);

        assertThat(CreditGraded.of(Tree.of(open.data()))).isEqualTo(open);
        assertThat(open.grade()).isEmpty();
        assertThat(GRADED.grade()).contains("B");
    }

    @Test
    void what_a_newer_release_says_more_is_read_past() {
        var data = new HashMap<>(GRADED.data());
        data.put("caseNumber", "FW-2024-0001");

        assertThat(CreditGraded.of(Tree.of(data))).isEqualTo(GRADED);
    }
}
