package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgainstInstitutionTest {
    private static final Choice NO_FINE = new Choice.NoFine();
    private static final Choice ONCE = new Choice.Times(Multiple.of("1"));
    private static final Choice TWICE = new Choice.Times(Multiple.of("2"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AGENCY_FRAUD",
        "AGENCY_MGMT_FAIL",
        "PERSON_FRAUD",
        "PERSON_RESALE",
        "BRIBERY",
        "PRINCIPAL_BAR",
        "LEAK",
        "MISAPPROPRIATION"
    })
    void what_is_addressed_to_others_is_not_against_the_institution(ViolationKind kind) {
        var others = new Part(finding(2, kind), fraud(kind) ? TWICE : NO_FINE, Circumstances.NONE, Reasons.NONE);

        assertThat(decide(others).againstInstitution()).isEmpty();
        assertThat(both(others)).isEqualTo("100.00 refund, 100.00 fine, [第三十八条第（三）项]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NO_FAULT", "MINOR_AND_CORRECTED", "FIRST_AND_MINOR", "SELF_CHECKED"})
    void what_a_factor_excuses_is_no_penalty(Factor factor) {
        var excused = part(NO_FINE, factor);

        assertThat(decide(excused).againstInstitution()).isEmpty();
        assertThat(both(excused)).isEqualTo("100.00 refund, 100.00 fine, [第三十八条第（三）项]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FIRST_AND_MINOR", "SELF_CHECKED", "MERIT"})
    void what_is_fined_all_the_same_is_a_penalty(Factor factor) {
        assertThat(decide(part(ONCE, factor)).againstInstitution()).isPresent();
    }

    @Test
    void a_penalty_against_the_institution_alone_is_the_whole_of_it() {
        var decided = decide(charged());

        assertThat(decided.againstInstitution()).contains(decided);
    }

    private static String both(Part other) {
        var against = decide(charged(), other).againstInstitution().orElseThrow();
        return "%s refund, %s fine, %s"
                .formatted(
                        against.refund(),
                        against.fine(),
                        against.bases().stream().map(LegalBasis::article).toList());
    }

    private static Part charged() {
        return new Part(new Finding(1, OVER_CHARGING, Money.yuan("100"), false), Multiple.of("1"));
    }

    private static Part part(Choice chosen, Factor factor) {
        var reasons = new Reasons(Set.of(factor), "as the file says", Optional.empty(), Optional.empty());
        return new Part(finding(2, OVER_CHARGING), chosen, Circumstances.NONE, reasons);
    }

    private static boolean fraud(ViolationKind kind) {
        return kind.conduct() == Conduct.FRAUD;
    }

    private static Finding finding(int number, ViolationKind kind) {
        return new Finding(number, kind, Money.yuan("30"), false);
    }

    private static Decided decide(Part... parts) {
        return (Decided) PenaltyCalculation.decide(List.of(parts), LocalDate.of(2026, 4, 1), Policies.IN_FORCE);
    }
}
