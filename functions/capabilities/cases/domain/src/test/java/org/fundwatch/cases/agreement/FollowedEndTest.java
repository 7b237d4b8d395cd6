package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.IN_FORCE;
import static org.fundwatch.cases.agreement.Agreements.aPharmacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Refusal;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.AgreementStanding.Ended;
import org.fundwatch.cases.agreement.AgreementStanding.EndedWith;
import org.fundwatch.cases.agreement.ReapplicationDecision.Barred;
import org.fundwatch.cases.agreement.ReapplicationDecision.Undetermined;
import org.fundwatch.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop whose agreement ended with that of another one of its principal, and by itself on {@link Agreements#DAY}. */
class FollowedEndTest {
    private static final InstitutionCode SHOP = new InstitutionCode("P00000000009");
    private static final InstitutionCode OTHER = new InstitutionCode("P00000000010");
    private static final LocalDate LATER = DAY.plusMonths(2);

    @ParameterizedTest(name = "the other shop''s end on {0}")
    @ValueSource(strings = {"2026-02-02", "2026-03-02", "2026-04-02"})
    void its_own_bar_counts_while_a_penalty_is_owed(LocalDate end) {
        var owing = ended(BarReason.TERMINATED_FOR_VIOLATION, FollowUpKind.PENALTY_OUTSTANDING);

        assertThat(standing(owing, end))
                .isInstanceOfSatisfying(
                        Ended.class,
                        own -> assertThat(((Barred) own.again()).freeOn()).isEmpty());
    }

    @Test
    void its_own_bar_counts_where_it_is_the_longer() {
        var own = ended(BarReason.PRINCIPAL_OF_TERMINATED, FollowUpKind.PENALTY_PERFORMED);

        assertThat(standing(own, DAY.minusDays(1))).isInstanceOf(Ended.class);
        assertThat(standing(own, DAY.plusDays(1))).isInstanceOf(EndedWith.class);
    }

    @Test
    void its_own_bar_counts_while_nobody_established_what_it_ended_for() {
        assertThat(standing(ended(new TakenMeasure.Note("a document", "a reason", Optional.empty()), List.of()), DAY))
                .isInstanceOfSatisfying(
                        Ended.class, own -> assertThat(own.again()).isInstanceOf(Undetermined.class));
    }

    @Test
    void the_principal_s_bar_counts_where_that_one_is_the_longer() {
        var settled = ended(BarReason.TERMINATED_FOR_VIOLATION, FollowUpKind.PENALTY_PERFORMED);

        assertThat(standing(settled, DAY))
                .isInstanceOfSatisfying(
                        EndedWith.class,
                        with -> assertThat(((Barred) with.again()).freeOn()).contains(DAY.plusYears(5)));
        assertThat(file(settled, DAY).standing(DAY.plusYears(4), IN_FORCE)).isInstanceOf(EndedWith.class);
    }

    @Test
    void an_agreement_that_ended_with_another_is_neither_suspended_nor_ended_but_money_is_still_claimed() {
        var shop = new AgreementFile(SHOP, List.of(), List.of(new FollowedEnd(OTHER, 3, DAY)));
        var facts = aPharmacy().agreedSuspension(Length.months(3)).with("LICENCE_LOST");

        for (var proposal :
                List.of(new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, DAY), new Proposal.Terminate())) {
            assertThat(shop.decide(facts.facts(), proposal, IN_FORCE))
                    .isInstanceOfSatisfying(NotAllowed.class, FollowedEndTest::namesTheOtherShop);
        }
        assertThat(shop.decide(facts.facts(), new Proposal.Step(Measure.RECOVER_PAYMENT), IN_FORCE))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void an_agreement_that_began_after_the_other_end_can_be_ended() {
        var shop = new AgreementFile(SHOP, List.of(), List.of(new FollowedEnd(OTHER, 3, DAY.minusYears(1))));

        assertThat(shop.decide(aPharmacy().with("LICENCE_LOST").facts(), new Proposal.Terminate(), IN_FORCE))
                .isInstanceOf(Terminated.class);
    }

    private static void namesTheOtherShop(NotAllowed refused) {
        assertThat(refused.reason()).isEqualTo(Refusal.ALREADY_ENDED);
        assertThat(refused.trace().facts()).containsEntry("endedWith", "P00000000010 3 2026-03-02");
    }

    private static AgreementStanding standing(FiledMeasure own, LocalDate end) {
        return file(own, end).standing(LATER, IN_FORCE);
    }

    private static AgreementFile file(FiledMeasure own, LocalDate end) {
        return new AgreementFile(SHOP, List.of(own), List.of(new FollowedEnd(OTHER, 3, end)));
    }

    private static FiledMeasure ended(BarReason reason, FollowUpKind after) {
        return ended(
                new TakenMeasure.Note("a document", "a reason", Optional.of(reason)),
                List.of(new FollowUp(after, DAY, "a document")));
    }

    private static FiledMeasure ended(TakenMeasure.Note note, List<FollowUp> after) {
        var decision = (Taken) aPharmacy().with("GRAVE_VIOLATION").decide(new Proposal.Terminate());
        return new FiledMeasure(new TakenMeasure(1, decision, note), after);
    }
}
