package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.IN_FORCE;
import static org.fundwatch.cases.agreement.Agreements.aHospital;
import static org.fundwatch.cases.agreement.Agreements.after;
import static org.fundwatch.cases.agreement.Agreements.filed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementStanding.Ended;
import org.fundwatch.cases.agreement.AgreementStanding.InForce;
import org.fundwatch.cases.agreement.AgreementStanding.UnderSuspension;
import org.fundwatch.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure counts for once it fell, and an own suspension once the agreement goes on. */
class FallenAndRestoredTest {
    private static final Proposal SUSPENSION = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY);
    private static final FiledMeasure SUSPENDED =
            filed(1, aHospital().agreedSuspension(Length.months(3)).decide(SUSPENSION));
    private static final AgreementDecision TERMINATED =
            aHospital().with("LICENCE_LOST").decide(new Proposal.Terminate());

    @Test
    void a_measure_that_fell_counts_for_nothing_from_its_day_on() {
        var fell = DAY.plusMonths(1);
        var suspended = SUSPENDED.and(after(FollowUpKind.ANNULLED, fell));
        var ended = filed(2, TERMINATED).and(after(FollowUpKind.ANNULLED, fell));
        var facts = aHospital().agreedSuspension(Length.months(3)).facts();

        assertThat(file(suspended).suspendedOn()).isEmpty();
        assertThat(file(suspended).standing(fell.minusDays(1), IN_FORCE)).isInstanceOf(UnderSuspension.class);
        assertThat(file(suspended).standing(fell, IN_FORCE)).isInstanceOf(InForce.class);
        assertThat(file(ended).standing(fell.minusDays(1), IN_FORCE)).isInstanceOf(Ended.class);
        assertThat(file(ended).standing(fell, IN_FORCE)).isInstanceOf(InForce.class);
        assertThat(file(ended).decide(facts, SUSPENSION, IN_FORCE)).isInstanceOf(Suspended.class);
        assertThat(suspended.takes(FollowUpKind.ANNULLED)).isTrue();
    }

    @Test
    void an_own_suspension_on_file_counts_for_the_length_of_the_next_unless_it_fell() {
        var own = new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 30);
        var filed = filed(1, aHospital().decide(own));

        assertThat(file(filed).ownSuspensions(IN_FORCE))
                .containsExactly(
                        new OwnSuspension(DAY.plusMonths(3), DAY.plusMonths(3).plusDays(29)));
        assertThat(file(filed.and(after(FollowUpKind.ANNULLED, DAY))).ownSuspensions(IN_FORCE))
                .isEmpty();
    }

    @ParameterizedTest(name = "asked {0}, verified {1}: until {2}")
    @CsvSource({
        "2026-06-10, 2026-06-12, 2026-06-12",
        "2026-06-12, 2026-06-10, 2026-06-12",
        "2026-05-01, 2026-05-20, 2026-06-02",
        "2026-07-01, 2026-07-02, 2026-07-01"
    })
    void an_own_suspension_lasts_until_the_agreement_goes_on(LocalDate asked, LocalDate verified, LocalDate until) {
        var from = DAY.plusMonths(3);
        var own = filed(1, aHospital().decide(new Proposal.SuspendOnRequest(DAY, from, 30)));
        var restored = own.and(after(FollowUpKind.ASKED_TO_GO_ON, asked))
                .and(after(FollowUpKind.VERIFICATION_PASSED, verified))
                .and(after(FollowUpKind.VERIFICATION_FAILED, LocalDate.of(2026, 8, 1)));

        assertThat(file(restored).ownSuspensions(IN_FORCE)).containsExactly(new OwnSuspension(from, until));
    }

    @ParameterizedTest
    @CsvSource({
        "VERIFICATION_PASSED, 2026-03-19, true",
        "VERIFICATION_PASSED, 2026-03-20, false",
        "PENALTY_OUTSTANDING, 2026-03-20, false",
        "ANNULLED, 2026-03-19, false",
        "ANNULLED, 2026-03-20, false"
    })
    void nothing_more_happens_to_a_measure_that_fell(FollowUpKind kind, LocalDate on, boolean stands) {
        var fell = SUSPENDED.and(after(FollowUpKind.ANNULLED, LocalDate.of(2026, 3, 20)));

        assertThat(fell.standsFor(after(kind, on))).isEqualTo(stands);
    }

    @Test
    void what_is_owed_on_a_measure_that_fell_is_not_owed() {
        var ended = filed(2, TERMINATED, Optional.of(BarReason.TERMINATED_FOR_VIOLATION));
        var owed = SUSPENDED.and(after(FollowUpKind.PENALTY_OUTSTANDING, DAY.plusDays(1)));
        var performed = owed.and(after(FollowUpKind.PENALTY_PERFORMED, DAY.plusDays(2)));
        var fell = after(FollowUpKind.ANNULLED, DAY.plusDays(3));

        assertThat(ended(owed, ended)).isInstanceOf(ReapplicationDecision.Barred.class);
        assertThat(ended(owed.and(fell), ended)).isInstanceOf(ReapplicationDecision.Undetermined.class);
        assertThat(ended(performed, ended)).isInstanceOf(ReapplicationDecision.Free.class);
        assertThat(ended(performed.and(fell), ended)).isInstanceOf(ReapplicationDecision.Undetermined.class);
    }

    private static ReapplicationDecision ended(FiledMeasure... measures) {
        return ((Ended) file(measures).standing(DAY.plusYears(10), IN_FORCE)).again();
    }

    private static AgreementFile file(FiledMeasure... measures) {
        return new AgreementFile(new InstitutionCode("H00000000009"), List.of(measures));
    }
}
