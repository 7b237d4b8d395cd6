package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.IN_FORCE;
import static org.fundwatch.cases.agreement.Agreements.aHospital;
import static org.fundwatch.cases.agreement.Agreements.after;
import static org.fundwatch.cases.agreement.Agreements.filed;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementStanding.Ended;
import org.fundwatch.cases.agreement.AgreementStanding.EndedWith;
import org.fundwatch.cases.agreement.AgreementStanding.InForce;
import org.fundwatch.cases.agreement.AgreementStanding.NothingOnFile;
import org.fundwatch.cases.agreement.AgreementStanding.TermOver;
import org.fundwatch.cases.agreement.AgreementStanding.UnderSuspension;
import org.fundwatch.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;

class AgreementFileTest {
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H00000000009");
    private static final Proposal SUSPENSION = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY);
    private static final FiledMeasure SUSPENDED =
            filed(1, aHospital().agreedSuspension(Length.months(3)).decide(SUSPENSION));
    private static final FiledMeasure ENDED =
            filed(2, aHospital().with("LICENCE_LOST").decide(new Proposal.Terminate()));

    @Test
    void nothing_on_file_says_nothing() {
        assertThat(file().standing(DAY, IN_FORCE)).isEqualTo(new NothingOnFile());
        assertThat(file().outlook(DAY, IN_FORCE)).isEmpty();
    }

    @Test
    void an_agreement_that_ended_with_another_shop_s_bars_its_principal_until_five_years_are_over() {
        var end = new FollowedEnd(new InstitutionCode("P00000000010"), 3, DAY);
        var shop = new AgreementFile(new InstitutionCode("P00000000009"), List.of(), List.of(end));

        assertThat(shop.standing(DAY.minusDays(1), IN_FORCE)).isEqualTo(new NothingOnFile());
        assertThat(again(shop, DAY)).isInstanceOf(ReapplicationDecision.Barred.class);
        assertThat(again(shop, DAY.plusYears(5).minusDays(1))).isInstanceOf(ReapplicationDecision.Barred.class);
        assertThat(again(shop, DAY.plusYears(5))).isInstanceOf(ReapplicationDecision.Free.class);
    }

    @Test
    void an_agreement_that_began_after_the_other_shop_s_end_is_a_new_one() {
        var end = new FollowedEnd(new InstitutionCode("P00000000010"), 3, DAY.minusYears(1));
        var before = new FollowedEnd(new InstitutionCode("P00000000010"), 3, DAY.minusDays(1));

        assertThat(new AgreementFile(HOSPITAL, List.of(SUSPENDED), List.of(end)).standing(DAY, IN_FORCE))
                .isInstanceOf(UnderSuspension.class);
        assertThat(new AgreementFile(HOSPITAL, List.of(SUSPENDED), List.of(before)).standing(DAY, IN_FORCE))
                .isInstanceOf(EndedWith.class);
    }

    private static ReapplicationDecision again(AgreementFile file, LocalDate on) {
        return ((EndedWith) file.standing(on, IN_FORCE)).again();
    }

    @Test
    void a_measure_counts_from_its_day_on() {
        assertThat(file(SUSPENDED).standing(DAY.minusDays(1), IN_FORCE)).isEqualTo(new NothingOnFile());
    }

    @Test
    void a_suspension_is_the_second_one_of_its_term_whatever_day_its_decision_is_given() {
        var before = DAY.minusDays(1);
        var facts = aHospital()
                .agreedSuspension(Length.months(3))
                .decidedOn(before)
                .suspendedBefore(file(SUSPENDED).suspendedOn().getFirst().toString())
                .facts();
        var earlier = new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, before);

        assertThat(file(SUSPENDED).decide(facts, earlier, IN_FORCE)).isInstanceOf(Terminated.class);
    }

    @Test
    void a_suspension_at_the_institution_s_own_request_is_none_by_the_agency() {
        var own = new Proposal.SuspendOnRequest(DAY, DAY.plusMonths(3), 30);

        assertThat(file(filed(1, aHospital().decide(own))).suspendedOn()).isEmpty();
    }

    @Test
    void a_suspension_on_file_makes_the_next_one_a_termination() {
        var file = file(SUSPENDED);
        var facts = aHospital()
                .agreedSuspension(Length.months(3))
                .suspendedBefore(file.suspendedOn().getFirst().toString())
                .facts();

        assertThat(file.decide(facts, SUSPENSION, IN_FORCE)).isInstanceOf(Terminated.class);
    }

    @Test
    void an_ended_agreement_is_neither_suspended_nor_ended_again_but_money_is_still_claimed() {
        var facts = aHospital().agreedDamages("0.3").facts();

        assertThat(file(ENDED).decide(facts, SUSPENSION, IN_FORCE))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        not -> assertThat(not.reason()).isEqualTo(AgreementDecision.Refusal.ALREADY_ENDED));
        assertThat(file(ENDED).decide(facts, new Proposal.Step(Measure.RECOVER_PAYMENT), IN_FORCE))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void the_next_agreement_begins_with_a_clean_file() {
        var next = filed(3, aHospital().decidedOn(DAY.plusYears(1)).decide(new Proposal.Step(Measure.TALK)));

        assertThat(file(ENDED, next).standing(DAY, IN_FORCE)).isInstanceOf(Ended.class);
        assertThat(file(ENDED, next).standing(DAY.plusYears(1), IN_FORCE))
                .isEqualTo(new InForce(LocalDate.of(DAY.getYear() + 1, 12, 31)));
    }

    @Test
    void after_the_last_day_of_its_term_an_agreement_is_over() {
        var talk = filed(1, aHospital().decide(new Proposal.Step(Measure.TALK)));
        var last = LocalDate.of(DAY.getYear(), 12, 31);

        assertThat(file(talk).standing(last, IN_FORCE)).isEqualTo(new InForce(last));
        assertThat(file(talk).standing(last.plusDays(1), IN_FORCE)).isEqualTo(new TermOver(last));
    }

    @Test
    void a_verification_counts_from_its_day_and_the_newest_counts() {
        var failed = SUSPENDED.and(after(FollowUpKind.VERIFICATION_FAILED, DAY.plusMonths(1)));
        var passed = failed.and(after(FollowUpKind.VERIFICATION_PASSED, DAY.plusMonths(4)));

        assertThat(standing(passed, DAY)).isInstanceOf(RestorationDecision.StillSuspended.class);
        assertThat(standing(passed, DAY.plusMonths(1))).isInstanceOf(RestorationDecision.NotRectified.class);
        assertThat(file(passed).standing(DAY.plusMonths(4), IN_FORCE)).isInstanceOf(InForce.class);
    }

    @Test
    void every_measure_has_its_outlook() {
        assertThat(file(SUSPENDED).outlook(DAY, IN_FORCE))
                .extracting(Outlook::measure)
                .containsExactly(Measure.values());
    }

    private static RestorationDecision standing(FiledMeasure measure, LocalDate on) {
        return ((UnderSuspension) file(measure).standing(on, IN_FORCE)).decision();
    }

    private static AgreementFile file(FiledMeasure... measures) {
        return new AgreementFile(HOSPITAL, List.of(measures));
    }
}
