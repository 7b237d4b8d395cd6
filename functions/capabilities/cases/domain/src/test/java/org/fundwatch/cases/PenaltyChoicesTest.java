package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;
import static org.fundwatch.cases.ViolationKind.PERSON_RESALE;
import static org.fundwatch.cases.ViolationKind.RECORDS_NOT_KEPT;
import static org.fundwatch.cases.ViolationKind.TRACE_CODE_NOT_USED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.SumOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0}: {1}, refuses to correct {2}, sum {3}")
    @CsvSource(nullValues = "not-said", textBlock = """
            PEN-04 lower end,                 RECORDS_NOT_KEPT,       true,     10000.00, 10000.00
            PEN-04 upper end,                 REFUSE_INSPECTION,      true,     50000.00, 50000.00
            PEN-04 just below,                RECORDS_NOT_KEPT,       true,     9999.99,  SumOutOfRange
            PEN-04 just above,                RECORDS_NOT_KEPT,       true,     50000.01, SumOutOfRange
            PEN-05 nobody refused,            RECORDS_NOT_KEPT,       false,    10000.00, PRECONDITION_NOT_MET
            PEN-05 nobody was asked,          RECORDS_NOT_KEPT,       not-said, 10000.00, refusesToCorrect
            PEN-05 nobody refused and no fine,RECORDS_NOT_KEPT,       false,    none,     0.00
            PEN-05 refused without a fine,    RECORDS_NOT_KEPT,       true,     none,     FINE_MUST_FOLLOW
            PEN-05 not asked without a fine,  RECORDS_NOT_KEPT,       not-said, none,     refusesToCorrect
            PEN-05 no text on whether it must,TRACE_CODE_NOT_USED,    true,     none,     fineMandatory
            PEN-04 trace code,                TRACE_CODE_NOT_USED,    true,     20000.00, 20000.00
            PEN-04 a sum where multiples are, OVER_CHARGING,          true,     10000.00, OTHER_SHAPE_OF_FINE
            PEN-04 a sum where no fine is,    PERSON_RESALE,          true,     10000.00, NO_FINE_IN_LAW
            PEN-04 no fine where none is,     PERSON_LEND_CREDENTIAL, not-said, none,     0.00
            PEN-05 loss without a fine,       OVER_CHARGING,          not-said, none,     FINE_MUST_FOLLOW
            """)
    void a_fixed_fine_follows_a_refusal_to_correct(
            String rule, ViolationKind kind, Boolean refuses, String sum, String answer) {
        var chosen = sum.equals("none") ? new Choice.NoFine() : new Choice.Sum(Money.yuan(sum));

        var decision = decide(new Part(finding(kind, "100.00"), chosen, refusing(refuses), Reasons.NONE));

        assertThat(word(decision)).as(rule).isEqualTo(answer);
    }

    @Test
    void before_the_implementing_rules_the_trace_code_has_no_rule() {
        var part = new Part(
                finding(TRACE_CODE_NOT_USED, "0"), new Choice.Sum(Money.yuan("20000")), refusing(true), Reasons.NONE);

        var decision = PenaltyCalculation.decide(List.of(part), LocalDate.of(2026, 3, 31), Policies.IN_FORCE);

        assertThat(word(decision)).isEqualTo("penaltyMultipleForKind");
    }

    @Test
    void a_decision_names_the_policy_that_its_parts_stand_in() {
        var sum = new Choice.Sum(Money.yuan("20000"));
        var trace = new Part(finding(TRACE_CODE_NOT_USED, "0"), sum, refusing(true), Reasons.NONE);
        var other = new Part(new Finding(2, OVER_CHARGING, Money.yuan("5"), false), Multiple.of("1"));

        assertThat(((Decided) decide(trace)).trace().policy().value()).isEqualTo("penalty/order-7");
        assertThat(((Decided) decide(trace, other)).trace().policy().value()).isEqualTo("penalty/order-735");
        assertThat(((Decided) decide(other)).trace().policyVersion()).isEqualTo("2021-05-01");
    }

    @Test
    void a_person_who_meant_to_defraud_is_fined_where_one_who_did_not_is_not() {
        var meant = new Part(new Finding(1, PERSON_RESALE, Money.yuan("100"), true), Multiple.of("3"));
        var notMeant = new Part(new Finding(1, PERSON_RESALE, Money.yuan("100"), false), Multiple.of("3"));
        var noLoss = new Part(new Finding(1, PERSON_RESALE, Money.ZERO, true), Multiple.of("3"));

        assertThat(word(decide(meant))).isEqualTo("300.00");
        assertThat(word(decide(noLoss))).isEqualTo("NO_FINE_IN_LAW");
        assertThat(word(decide(notMeant))).isEqualTo("NO_FINE_IN_LAW");
    }

    @Test
    void what_another_authority_fined_is_not_fined_again_but_refunded() {
        var elsewhere = new Choice.FinedElsewhere("市场监督管理局", "市监罚〔2024〕1号");
        var why = new Reasons(Set.of(), "fined under the Price Law", Optional.empty(), Optional.empty());
        var decided =
                (Decided) decide(new Part(finding(OVER_CHARGING, "35018.00"), elsewhere, Circumstances.NONE, why));

        assertThat(decided.fine()).isEqualTo(Money.ZERO);
        assertThat(decided.refund()).isEqualTo(Money.yuan("35018.00"));
        assertThat(decided.trace().steps())
                .last()
                .hasToString(
                        "TraceStep[rule=PEN-06, question=Has another authority fined the same act?, answer=finding 1: yes, 市场监督管理局]");
    }

    @ParameterizedTest(name = "{0}: {1} times with {2}, reason \"{3}\"")
    @CsvSource(nullValues = "none", textBlock = """
            PEN-07 a minor act is not fined,      none, MINOR_AND_CORRECTED, first of its kind, 0.00
            PEN-07 nor may it be,                 1,    MINOR_AND_CORRECTED, first of its kind, PENALTY_EXCLUDED
            PEN-07 a first act may go without,    none, FIRST_AND_MINOR,     first of its kind, 0.00
            PEN-07 or may not,                    1,    FIRST_AND_MINOR,     first of its kind, 100.00
            PEN-07 merit does not excuse,         none, MERIT,               helped,            FINE_MUST_FOLLOW
            PEN-07 merit stays in the range,      1,    MERIT,               helped,            100.00
            PEN-07 how far below no source says,  0.5,  MERIT,               helped,            mitigationBelowMinimum
            PEN-07 a self-check may lower it too, 0.5,  SELF_CHECKED,        found it itself,   mitigationBelowMinimum
            PEN-07 or excuse it,                  none, SELF_CHECKED,        found it itself,   0.00
            PEN-07 a first act does not lower it, 0.5,  FIRST_AND_MINOR,     first of its kind, MultipleOutOfRange
            PEN-07 lenience never goes above,     2.01, MERIT,               helped,            MultipleOutOfRange
            PEN-07 severity stays in the range,   2,    OBSTRUCTED,          shut the door,     200.00
            PEN-07 and does not lower it,         0.5,  OBSTRUCTED,          shut the door,     MultipleOutOfRange
            PEN-07 a pick needs words,            1,    MERIT,               '',                REASON_MISSING
            """)
    void a_listed_factor_is_picked_with_a_reason(
            String rule, String multiple, Factor factor, String text, String answer) {
        var chosen = multiple == null ? new Choice.NoFine() : new Choice.Times(Multiple.of(multiple));
        var reasons = new Reasons(Set.of(factor), text, Optional.empty(), Optional.empty());

        var decision = decide(new Part(finding(OVER_CHARGING, "100.00"), chosen, Circumstances.NONE, reasons));

        assertThat(word(decision)).as(rule).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1} yuan with {2}")
    @CsvSource(textBlock = """
            PEN-07 how far below no source says,  9999.99,  MERIT,           mitigationBelowMinimum
            PEN-07 nor after a self-check,        9999.99,  SELF_CHECKED,    mitigationBelowMinimum
            PEN-07 the minimum itself is allowed, 10000.00, MERIT,           10000.00
            PEN-07 severity does not lower it,    9999.99,  OBSTRUCTED,      SumOutOfRange
            PEN-07 a first act does not lower it, 9999.99,  FIRST_AND_MINOR, SumOutOfRange
            PEN-07 lenience never goes above,     50000.01, MERIT,           SumOutOfRange
            """)
    void a_fixed_fine_below_its_minimum_is_open_where_a_factor_is_lenient(
            String rule, String sum, Factor factor, String answer) {
        var reasons = new Reasons(Set.of(factor), "as the file says", Optional.empty(), Optional.empty());
        var chosen = new Choice.Sum(Money.yuan(sum));

        var decision = decide(new Part(finding(RECORDS_NOT_KEPT, "0"), chosen, refusing(true), reasons));

        assertThat(word(decision)).as(rule).isEqualTo(answer);
    }

    private static String word(PenaltyDecision decision) {
        return switch (decision) {
            case Decided decided -> decided.fine().toString();
            case NotAllowed not -> not.objection().name();
            case MultipleOutOfRange _ -> "MultipleOutOfRange";
            case SumOutOfRange _ -> "SumOutOfRange";
            case Undetermined open -> open.missing().name();
        };
    }

    private static Circumstances refusing(Boolean said) {
        return said == null ? Circumstances.NONE : new Circumstances(Map.of(Circumstance.REFUSES_TO_CORRECT, said));
    }

    private static Finding finding(ViolationKind kind, String amount) {
        return new Finding(1, kind, Money.yuan(amount), false);
    }

    private static PenaltyDecision decide(Part... parts) {
        return PenaltyCalculation.decide(List.of(parts), DAY, Policies.IN_FORCE);
    }
}
