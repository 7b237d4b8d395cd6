package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspensionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "PEN-11 {0} {1} months, refuses {2}, serious {3}, insured {4}: {5}")
    @CsvSource(nullValues = "not-said", textBlock = """
            OVER_CHARGING,  9,    true,     not-said, not-said, 9
            OVER_CHARGING,  9,    not-said, true,     not-said, 9
            OVER_CHARGING,  9,    false,    true,     not-said, 9
            OVER_CHARGING,  9,    false,    false,    not-said, SUSPENSION_PRECONDITION_NOT_MET
            OVER_CHARGING,  9,    false,    not-said, not-said, seriousConsequence
            OVER_CHARGING,  9,    not-said, not-said, not-said, refusesToCorrect
            OVER_CHARGING,  6,    true,     not-said, not-said, 6
            OVER_CHARGING,  5.5,  true,     not-said, not-said, SUSPENSION_OUT_OF_RANGE
            OVER_CHARGING,  12,   true,     not-said, not-said, 12
            OVER_CHARGING,  12.5, true,     not-said, not-said, SUSPENSION_OUT_OF_RANGE
            FRAUD_OTHER,    6.5,  not-said, not-said, not-said, 6.5
            PERSON_FRAUD,   3,    not-said, not-said, true,     3
            PERSON_FRAUD,   2.5,  not-said, not-said, true,     SUSPENSION_OUT_OF_RANGE
            PERSON_FRAUD,   3,    not-said, not-said, not-said, insured
            PERSON_FRAUD,   3,    not-said, not-said, false,    SUSPENSION_PRECONDITION_NOT_MET
            AGENCY_FRAUD,   6,    true,     true,     true,     NO_SUSPENSION_IN_LAW
            """)
    void a_suspension_lasts_what_the_article_leaves_where_its_condition_is_said_to_be_met(
            ViolationKind kind, String months, Boolean refuses, Boolean serious, Boolean insured, String answer) {
        var said = said(refuses, serious, insured);

        assertThat(word(decide(part(kind, Optional.of(Months.of(months)), said, Reasons.NONE))))
                .isEqualTo(answer);
    }

    @Test
    void without_months_nothing_is_suspended_and_no_condition_is_asked_for() {
        assertThat(word(decide(part(ViolationKind.FRAUD_OTHER, Optional.empty(), Circumstances.NONE, Reasons.NONE))))
                .isEqualTo("none");
    }

    @Test
    void where_a_penalty_is_excluded_nothing_is_suspended_either() {
        var excluded = new Reasons(Set.of(Factor.NO_FAULT), "as the file says", Optional.empty(), Optional.empty());
        var part = new Part(
                new Finding(1, ViolationKind.FRAUD_OTHER, Money.yuan("10"), true),
                new Choice.NoFine(),
                Optional.of(Months.whole(6)),
                Circumstances.NONE,
                excluded);

        assertThat(word(decide(part))).isEqualTo("PENALTY_EXCLUDED");
    }

    @Test
    void a_suspension_is_decided_again_from_the_trace() {
        var decided = (Decided) decide(
                part(ViolationKind.FRAUD_OTHER, Optional.of(Months.of("9.5")), Circumstances.NONE, Reasons.NONE));

        assertThat(PenaltyReplay.of(decided.trace(), Policies.LAW)).isEqualTo(decided);
        assertThat(decided.trace().steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .contains("PEN-11 finding 1: yes");
    }

    @Test
    void a_principal_is_free_again_five_years_after_the_decision() {
        var bar = (Decided) decide(new Part(
                new Finding(1, ViolationKind.PRINCIPAL_BAR, Money.ZERO, false),
                new Choice.NoFine(),
                Circumstances.NONE,
                Reasons.NONE));

        assertThat(bar.parts().getFirst().consequences().freeOn(DAY)).contains(LocalDate.of(2031, 4, 1));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(nullValues = "none", textBlock = """
            5, MERIT,           LENIENT_AT_MAXIMUM
            4, MERIT,           none
            5, OBSTRUCTED,      none
            2, OBSTRUCTED,      SEVERE_AT_MINIMUM
            2, MERIT,           none
            5, SELF_CHECKED,    none
            5, FIRST_AND_MINOR, none
            """)
    void a_choice_that_a_factor_speaks_against_is_flagged_and_decided(String multiple, Factor factor, String flag) {
        var reasons = new Reasons(Set.of(factor), "as the file says", Optional.empty(), Optional.empty());
        var part = new Part(
                new Finding(1, ViolationKind.FRAUD_OTHER, Money.yuan("10"), true),
                new Choice.Times(Multiple.of(multiple)),
                Circumstances.NONE,
                reasons);

        var proposed =
                PenaltyProposing.of(PenaltyDraft.of(new Matter(List.of(part), DAY, Optional.empty())), Policies.LAW);

        assertThat(proposed.parts().getFirst().flag().map(Enum::name)).isEqualTo(Optional.ofNullable(flag));
        assertThat(((Decided) decide(part))
                        .trace().steps().stream()
                                .filter(step -> step.rule().value().equals("PEN-12"))
                                .map(step -> step.answer()))
                .isEqualTo(flag == null ? List.of() : List.of("finding 1: " + flag));
    }

    @Test
    void factors_that_point_both_ways_and_fixed_sums_are_weighed_by_people() {
        var both = new Reasons(Set.of(Factor.MERIT, Factor.OBSTRUCTED), "both", Optional.empty(), Optional.empty());
        var finding = new Finding(1, ViolationKind.FRAUD_OTHER, Money.yuan("10"), true);
        var range = new FineRule.Fixed(Money.yuan("10000"), Money.yuan("50000"));
        var severe = new Reasons(Set.of(Factor.OBSTRUCTED), "shut the door", Optional.empty(), Optional.empty());

        assertThat(FactorFlag.of(new Part(finding, new Choice.Sum(range.max()), Circumstances.NONE, both), range))
                .isEmpty();
        assertThat(FactorFlag.of(new Part(finding, new Choice.Sum(range.min()), Circumstances.NONE, severe), range))
                .contains(FactorFlag.SEVERE_AT_MINIMUM);
        assertThat(FactorFlag.of(new Part(finding, new Choice.NoFine(), Circumstances.NONE, severe), range))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "9.25", "9.50", "-1", "half", ""})
    void months_come_in_halves(String text) {
        assertThatThrownBy(() -> Months.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Part part(ViolationKind kind, Optional<Months> months, Circumstances said, Reasons reasons) {
        var range = (FineRule.Multiples) Policies.IN_FORCE
                .at(DAY)
                .orElseThrow()
                .ruleFor(kind)
                .orElseThrow()
                .fine();
        return new Part(
                new Finding(1, kind, Money.yuan("10"), false), new Choice.Times(range.min()), months, said, reasons);
    }

    private static Circumstances said(Boolean refuses, Boolean serious, Boolean insured) {
        var said = new EnumMap<Circumstance, Boolean>(Circumstance.class);
        Optional.ofNullable(refuses).ifPresent(it -> said.put(Circumstance.REFUSES_TO_CORRECT, it));
        Optional.ofNullable(serious).ifPresent(it -> said.put(Circumstance.SERIOUS_CONSEQUENCE, it));
        Optional.ofNullable(insured).ifPresent(it -> said.put(Circumstance.INSURED, it));
        return new Circumstances(said);
    }

    private static String word(PenaltyDecision decision) {
        return switch (decision) {
            case Decided decided ->
                decided.parts().getFirst().suspended().map(Months::toString).orElse("none");
            case NotAllowed not -> not.objection().name();
            case Undetermined open -> open.missing().name();
            case PenaltyDecision.MultipleOutOfRange _, PenaltyDecision.SumOutOfRange _ -> "out of range";
        };
    }

    private static PenaltyDecision decide(Part part) {
        return PenaltyCalculation.decide(List.of(part), DAY, Policies.IN_FORCE);
    }
}
