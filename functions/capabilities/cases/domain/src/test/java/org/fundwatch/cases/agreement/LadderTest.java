package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fundwatch.cases.agreement.Agreements.DAY;
import static org.fundwatch.cases.agreement.Agreements.aHospital;

import java.time.LocalDate;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Refusal;
import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

    @ParameterizedTest(name = "AGR-04 {0} {1}: step {2}")
    @CsvSource(textBlock = """
        HOSPITAL, TALK,              1
        HOSPITAL, WITHHOLD_PAYMENT,  2
        HOSPITAL, DENY_PAYMENT,      2
        HOSPITAL, REFUSE_SETTLEMENT, 3
        HOSPITAL, RECOVER_PAYMENT,   3
        HOSPITAL, SUSPEND_STAFF,     5
        PHARMACY, TALK,              1
        PHARMACY, WITHHOLD_PAYMENT,  2
        PHARMACY, REFUSE_SETTLEMENT, 2
        PHARMACY, RECOVER_PAYMENT,   2
        """)
    void a_step_of_the_ladder_may_be_taken(InstitutionKind kind, Measure measure, int step) {
        var allowed = (Allowed) Agreements.of(kind).decide(new Proposal.Step(measure));

        assertThat(allowed.step()).isEqualTo(step);
        assertThat(allowed.measure()).isEqualTo(measure);
        assertThat(allowed.basis().article()).isEqualTo(kind == InstitutionKind.HOSPITAL ? "第三十八条" : "第三十五条");
    }

    @ParameterizedTest(name = "AGR-04 {0}")
    @EnumSource(names = {"SUSPEND_STAFF", "DENY_PAYMENT"})
    void a_pharmacy_s_ladder_does_not_know_these(Measure measure) {
        var refused = (NotAllowed) Agreements.aPharmacy().decide(new Proposal.Step(measure));

        assertThat(refused.reason()).isEqualTo(Refusal.NOT_ON_LADDER);
    }

    @ParameterizedTest(name = "{0} has {1} steps, of which the last suspends or ends the agreement")
    @CsvSource({"HOSPITAL, 6, 4", "PHARMACY, 4, 3"})
    void the_ladders_have_six_and_four_steps(InstitutionKind kind, int steps, int damages) {
        var ladder = Agreements.IN_FORCE.at(kind, DAY).orElseThrow().ladder();

        assertThat(ladder.steps()).hasSize(steps);
        assertThat(ladder.step(Measure.DAMAGES)).contains(damages);
        assertThat(ladder.step(Measure.SUSPEND_AGREEMENT)).contains(steps);
        assertThat(ladder.step(Measure.TERMINATE_AGREEMENT)).contains(steps);
    }

    @ParameterizedTest(name = "AGR-05 {0} times {1} is {2}")
    @CsvSource(textBlock = """
        11405.00, 2,   22810.00
        100.00,   0.3, 30.00
        0.05,     0.3, 0.01
        """)
    void damages_are_the_agreement_s_multiple_of_the_amount_a_part_of_a_fen_dropped(
            String base, String multiple, String amount) {
        var due = (DamagesDue) aHospital().agreedDamages(multiple).decide(new Proposal.Damages(Money.yuan(base)));

        assertThat(due.amount()).isEqualTo(Money.yuan(amount));
    }

    @Test
    void without_a_multiple_in_the_agreement_damages_are_undetermined() {
        assertThat(aHospital().decide(new Proposal.Damages(Money.yuan("1"))))
                .isEqualTo(new Undetermined(new MissingFact("multiple of damages in the service agreement")));
    }

    @ParameterizedTest(name = "AGR-01 {0} on {1}")
    @CsvSource({
        "HOSPITAL, 2021-01-31, false",
        "HOSPITAL, 2021-02-01, true",
        "PHARMACY, 2021-01-31, false",
        "PHARMACY, 2021-02-01, true"
    })
    void the_rules_hold_from_their_first_day(InstitutionKind kind, LocalDate day, boolean inForce) {
        var decision = Agreements.of(kind).decidedOn(day).decide(new Proposal.Step(Measure.TALK));

        assertThat(decision instanceof Allowed).isEqualTo(inForce);
    }

    @ParameterizedTest
    @EnumSource(names = {"DAMAGES", "SUSPEND_AGREEMENT", "TERMINATE_AGREEMENT"})
    void a_measure_that_needs_a_sum_a_length_or_a_ground_is_no_plain_step(Measure measure) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proposal.Step(measure));
    }
}
