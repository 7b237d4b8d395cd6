package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.aHospital;
import static org.fundwatch.cases.agreement.Agreements.aPharmacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuspensionAndTerminationTest {
    private static final Proposal SUSPEND = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY);
    private static final Proposal TERMINATE = new Proposal.Terminate();

    @ParameterizedTest(name = "AGR-06 {0} {1}: until {2}")
    @CsvSource({"6, MONTHS, 2026-09-01", "180, DAYS, 2026-08-28", "1, DAYS, 2026-03-02"})
    void an_agency_s_suspension_is_as_long_as_the_agreement_says(int number, Length.Unit unit, LocalDate until) {
        var suspended = (Suspended)
                aHospital().agreedSuspension(new Length(number, unit)).decide(SUSPEND);

        assertThat(suspended.until()).isEqualTo(until);
    }

    @ParameterizedTest(name = "AGR-10 {0}")
    @EnumSource(SuspensionGround.class)
    void each_of_the_four_grounds_suspends_at_hospitals_and_pharmacies(SuspensionGround ground) {
        var suspend = new Proposal.Suspend(ground, DAY);

        assertThat(aHospital().agreedSuspension(Length.months(1)).decide(suspend))
                .isInstanceOf(Suspended.class);
        assertThat(aPharmacy().agreedSuspension(Length.months(1)).decide(suspend))
                .isInstanceOf(Suspended.class);
    }

    @Test
    void without_a_length_in_the_agreement_an_agency_s_suspension_is_undetermined() {
        assertThat(aHospital().decide(SUSPEND))
                .isEqualTo(new Undetermined(new MissingFact("length of suspension in the service agreement")));
    }

    @ParameterizedTest(name = "AGR-09 {0} for {1} days: {2}")
    @CsvSource(textBlock = """
        HOSPITAL, 179, Suspended
        HOSPITAL, 180, Suspended
        HOSPITAL, 181, TOO_LONG
        PHARMACY, 179, Suspended
        PHARMACY, 180, Suspended
        PHARMACY, 181, TOO_LONG
        """)
    void at_its_own_request_an_institution_is_suspended_for_at_most_180_days(
            InstitutionKind kind, int days, String answer) {
        var decision = Agreements.of(kind).decide(new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), days));

        assertThat(said(decision)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "AGR-09 {0} from {1}: {2}")
    @CsvSource(textBlock = """
        HOSPITAL, 2026-06-01, NOTICE_TOO_SHORT
        HOSPITAL, 2026-06-02, Suspended
        HOSPITAL, 2026-07-02, Suspended
        PHARMACY, 2026-06-01, NOTICE_TOO_SHORT
        PHARMACY, 2026-06-02, Suspended
        """)
    void it_asks_three_months_ahead(InstitutionKind kind, LocalDate from, String answer) {
        assertThat(said(Agreements.of(kind).decide(new Proposal.SuspendOnRequest(DAY, from, 30))))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "AGR-09 {0}: {1}")
    @CsvSource({"HOSPITAL, PUBLIC_MAY_NOT_ASK", "PHARMACY, Suspended"})
    void a_public_hospital_may_not_ask_for_it(InstitutionKind kind, String answer) {
        var own = new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 30);

        assertThat(said(Agreements.of(kind).publiclyOwned().decide(own))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "AGR-03 {0}")
    @EnumSource(InstitutionKind.class)
    void a_second_suspension_within_the_term_ends_the_agreement_instead(InstitutionKind kind) {
        var facts = Agreements.of(kind).agreedSuspension(Length.months(1)).suspendedBefore("2026-01-01");

        assertThat(((Terminated) facts.decide(SUSPEND)).grounds())
                .containsExactly(new GroundCode("SUSPENDED_TWICE_OR_NOT_RECTIFIED"));
    }

    @Test
    void a_suspension_of_an_earlier_term_is_not_counted() {
        var facts = aHospital().agreedSuspension(Length.months(1)).suspendedBefore("2025-12-31");

        assertThat(facts.decide(SUSPEND)).isInstanceOf(Suspended.class);
    }

    @ParameterizedTest(name = "AGR-03 {0}: {1}")
    @CsvSource({"2026-02-01, NO_GROUND", "2026-02-01 2026-02-28, Terminated"})
    void one_suspension_is_no_ground_and_two_are(String before, String answer) {
        var facts = aHospital();
        List.of(before.split(" ")).forEach(facts::suspendedBefore);

        assertThat(said(facts.decide(TERMINATE))).isEqualTo(answer);
    }

    @Test
    void an_established_ground_ends_the_agreement_whatever_was_proposed() {
        var facts = aHospital().agreedSuspension(Length.months(6)).with("FRAUD_VERIFIED");

        assertThat(((Terminated) facts.decide(SUSPEND)).grounds()).containsExactly(new GroundCode("FRAUD_VERIFIED"));
        assertThat(facts.decide(new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 30)))
                .isInstanceOf(Terminated.class);
    }

    @ParameterizedTest(name = "AGR-02 {0}: {1} on record, {2}")
    @CsvSource(textBlock = """
        HOSPITAL, 11, 3 of the 14 termination grounds of agreement/hospital-2021
        PHARMACY, 13, 4 of the 17 termination grounds of agreement/pharmacy-2021
        """)
    void a_ground_that_is_not_on_record_is_asked_for(InstitutionKind kind, int onRecord, String missing) {
        var decision = Agreements.of(kind).with("QUALITY_INCIDENT").decide(TERMINATE);

        assertThat(decision).isEqualTo(new Undetermined(new MissingFact(missing)));
        assertThat(Agreements.IN_FORCE.at(kind, DAY).orElseThrow().termination().grounds())
                .hasSize(onRecord);
    }

    @ParameterizedTest(name = "AGR-07 {0}: {1}")
    @CsvSource({"COUNTY, false", "CITY, true", "PROVINCE, true"})
    void what_a_city_s_agency_does_takes_effect_in_other_areas(AgencyLevel level, boolean spreads) {
        var facts = aHospital().ofAgency(level).agreedSuspension(Length.months(1));

        var suspended = (Suspended) facts.decide(SUSPEND);
        var terminated = (Terminated) facts.with("LICENCE_LOST").decide(TERMINATE);

        assertThat(suspended.spread().contains(Spread.OTHER_AREAS)).isEqualTo(spreads);
        assertThat(terminated.spread().contains(Spread.OTHER_AREAS)).isEqualTo(spreads);
    }

    @ParameterizedTest(name = "AGR-08 {0}: {1}, open {2}")
    @CsvSource({"PRINCIPAL, true, 0", "OTHERS, false, 0", "NOT_ESTABLISHED, false, 1"})
    void shops_of_the_same_principal_follow_where_its_conduct_ended_one(Cause cause, boolean spreads, int open) {
        var terminated =
                (Terminated) aPharmacy().causedBy(cause).with("DEVICE_LENT").decide(TERMINATE);

        assertThat(terminated.spread().contains(Spread.SHOPS_OF_SAME_PRINCIPAL)).isEqualTo(spreads);
        assertThat(terminated.open()).hasSize(open);
    }

    @Test
    void a_city_s_agency_reaches_both_other_areas_and_other_shops() {
        var facts =
                aPharmacy().ofAgency(AgencyLevel.CITY).causedBy(Cause.PRINCIPAL).with("DEVICE_LENT");

        assertThat(((Terminated) facts.decide(TERMINATE)).spread()).isEqualTo(Set.of(Spread.values()));
    }

    @Test
    void hospitals_have_no_such_shops() {
        var facts = aHospital().causedBy(Cause.PRINCIPAL).with("LICENCE_LOST");

        assertThat(((Terminated) facts.decide(TERMINATE)).spread()).isEmpty();
    }

    private static String said(AgreementDecision decision) {
        return decision instanceof NotAllowed refused
                ? refused.reason().name()
                : decision.getClass().getSimpleName();
    }
}
