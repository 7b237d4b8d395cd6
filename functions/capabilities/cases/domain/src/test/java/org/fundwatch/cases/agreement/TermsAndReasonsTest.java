package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.aHospital;
import static org.fundwatch.cases.agreement.Agreements.aPharmacy;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsAndReasonsTest {
    private static final Proposal TERMINATE = new Proposal.Terminate();

    @ParameterizedTest(name = "AGR-12 {0} days from {1}: {2}")
    @CsvSource(textBlock = """
        90,  2026-06-09, Suspended
        91,  2026-06-09, TOO_LONG
        90,  2026-06-08, Suspended
        180, 2026-06-10, Suspended
        179, 2026-07-05, Suspended
        180, 2026-07-04, TOO_LONG
        """)
    void suspensions_at_its_own_request_that_follow_on_one_another_are_one(int days, LocalDate from, String answer) {
        var again = new Proposal.SuspendOnRequest(DAY, from, days);

        assertThat(said(aHospital()
                        .suspendedItself("2026-03-11", "2026-06-08")
                        .suspendedItself("2025-12-01", "2025-12-31")
                        .suspendedItself("2026-12-31", "2026-12-31")
                        .decide(again)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "AGR-11 from {0}: {1}")
    @CsvSource({"2025-12-31, TERM_NOT_BEGUN", "2026-01-01, Suspended", "2026-12-31, Suspended", "2027-01-01, TERM_OVER"
    })
    void no_suspension_begins_outside_the_term_of_the_agreement(LocalDate from, String answer) {
        var own = new Proposal.SuspendOnRequest(from.minusMonths(4), from, 30);
        var byAgency = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, from);

        assertThat(said(aHospital().decide(own))).isEqualTo(answer);
        assertThat(said(aHospital().agreedSuspension(Length.months(1)).decide(byAgency)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
        TERMINATED_FOR_VIOLATION, FRAUD_VERIFIED,    true
        TERMINATED_FOR_BREACH,    FRAUD_VERIFIED,    false
        TERMINATED_FOR_BREACH,    LICENCE_LOST,      true
        FALSE_APPLICATION,        FALSE_DESIGNATION, true
        FALSE_APPLICATION,        FRAUD_VERIFIED,    false
        FALSE_APPLICATION,        LICENCE_LOST,      false
        PRINCIPAL_OF_TERMINATED,  LICENCE_LOST,      false
        PRINCIPAL_DISCREDITED,    LICENCE_LOST,      false
        PENALTY_OUTSTANDING,      LICENCE_LOST,      false
        ASSESSMENT_FAILED_ONCE,   LICENCE_LOST,      false
        ASSESSMENT_FAILED_TWICE,  LICENCE_LOST,      false
        """)
    void an_agreement_ended_for_a_reason_that_its_grounds_bear(BarReason reason, String ground, boolean fits) {
        var ended = (Terminated) aHospital().with(ground).decide(TERMINATE);

        assertThat(taken(ended, reason).fits(Agreements.IN_FORCE)).isEqualTo(fits);
    }

    @Test
    void an_end_for_a_false_designation_and_for_fraud_is_no_mere_false_application() {
        var ended = (Terminated)
                aPharmacy().with("FALSE_DESIGNATION").with("FORGED_RECORDS").decide(TERMINATE);
        var falsely = (Terminated) aPharmacy().with("FALSE_DESIGNATION").decide(TERMINATE);

        assertThat(taken(falsely, BarReason.FALSE_APPLICATION).fits(Agreements.IN_FORCE))
                .isTrue();
        assertThat(taken(ended, BarReason.FALSE_APPLICATION).fits(Agreements.IN_FORCE))
                .isFalse();
        assertThat(taken(ended, BarReason.TERMINATED_FOR_VIOLATION).fits(Agreements.IN_FORCE))
                .isTrue();
    }

    @Test
    void a_pharmacy_that_forged_its_records_is_no_mere_breach_and_what_ended_nothing_has_no_reason() {
        var ended = (Terminated) aPharmacy().with("FORGED_RECORDS").decide(TERMINATE);
        var talked = (Taken) aHospital().decide(new Proposal.Step(Measure.TALK));

        assertThat(taken(ended, BarReason.TERMINATED_FOR_BREACH).fits(Agreements.IN_FORCE))
                .isFalse();
        assertThat(taken(talked, BarReason.TERMINATED_FOR_VIOLATION).fits(Agreements.IN_FORCE))
                .isFalse();
        assertThat(new TakenMeasure(1, talked, new TakenMeasure.Note("a document", "a reason", Optional.empty()))
                        .fits(Agreements.IN_FORCE))
                .isTrue();
    }

    private static TakenMeasure taken(Taken decision, BarReason reason) {
        return new TakenMeasure(1, decision, new TakenMeasure.Note("a document", "a reason", Optional.of(reason)));
    }

    private static String said(AgreementDecision decision) {
        return decision instanceof NotAllowed refused
                ? refused.reason().name()
                : decision.getClass().getSimpleName();
    }
}
