package org.fundwatch.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.ViolationKind.FRAUD_FORGED_RECORDS;
import static org.fundwatch.cases.ViolationKind.OVER_CHARGING;
import static org.fundwatch.cases.ViolationKind.SPLIT_OR_SHAM_BED;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.SumOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyCalculationTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            PEN-04 lower end of Art. 38,          OVER_CHARGING,            false, 1,    1000.00, 1000.00
            PEN-04 inside Art. 38,                OVER_CHARGING,            false, 1.5,  1000.00, 1500.00
            PEN-04 upper end of Art. 38,          OVER_CHARGING,            false, 2,    1000.00, 2000.00
            PEN-04 lower end of Art. 40,          FRAUD_FICTITIOUS_SERVICE, false, 2,    1000.00, 2000.00
            PEN-04 upper end of Art. 40,          FRAUD_FICTITIOUS_SERVICE, true,  5,    1000.00, 5000.00
            PEN-02 intent moves Art. 38 conduct,  SUBSTITUTION,             true,  4,    1000.00, 4000.00
            PEN-02 a fen of loss is enough,       SUBSTITUTION,             true,  5,    0.01,    0.05
            a part of a fen is never fined,       OVER_TREATMENT,           false, 1.5,  0.01,    0.01
            """)
    void fines_the_chosen_multiple(
            String rule, ViolationKind kind, boolean intent, String multiple, String amount, String fine) {
        var decision = decide(TODAY, new Part(new Finding(1, kind, Money.yuan(amount), intent), Multiple.of(multiple)));

        assertThat(((Decided) decision).fine()).as(rule).isEqualTo(Money.yuan(fine));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            PEN-04 just below Art. 38,          OVER_CHARGING,   false, 0.99, 1, 2
            PEN-04 just above Art. 38,          OVER_CHARGING,   false, 2.01, 1, 2
            PEN-04 just below Art. 40,          FRAUD_OTHER,     false, 1.99, 2, 5
            PEN-04 just above Art. 40,          FRAUD_OTHER,     false, 5.01, 2, 5
            PEN-02 intent leaves Art. 38 below, OVER_TREATMENT,  true,  1,    2, 5
            """)
    void refuses_a_multiple_outside_the_range(
            String rule, ViolationKind kind, boolean intent, String multiple, String min, String max) {
        var decision = decide(TODAY, new Part(new Finding(1, kind, Money.yuan("10"), intent), Multiple.of(multiple)));

        assertThat(decision).as(rule).isEqualTo(new MultipleOutOfRange(1, Multiple.of(min), Multiple.of(max)));
    }

    @ParameterizedTest(name = "PEN-01 and PEN-03 on {0}: {1}, intent {2}")
    @CsvSource(textBlock = """
            2011-06-30, FRAUD_OTHER,   false, penaltyPolicyInForce
            2011-07-01, FRAUD_OTHER,   false, penalty/social-insurance-law-87
            2021-04-30, FRAUD_OTHER,   false, penalty/social-insurance-law-87
            2021-05-01, FRAUD_OTHER,   false, penalty/order-735
            2021-04-30, OVER_CHARGING, false, penaltyMultipleForKind
            2021-04-30, OVER_CHARGING, true,  penalty/social-insurance-law-87
            """)
    void the_day_of_the_decision_picks_the_law(LocalDate day, ViolationKind kind, boolean intent, String answer) {
        var decision = decide(day, new Part(new Finding(1, kind, Money.yuan("10"), intent), Multiple.of("2")));

        assertThat(lawOrMissing(decision)).isEqualTo(answer);
    }

    @Test
    void each_part_stands_under_its_own_article_and_the_sums_are_two_ledgers() {
        var decided = (Decided)
                decide(TODAY, part(1, SPLIT_OR_SHAM_BED, "100.00", "1"), part(2, FRAUD_FORGED_RECORDS, "30.00", "3"));

        assertThat(decided.refund()).isEqualTo(Money.yuan("130.00"));
        assertThat(decided.fine()).isEqualTo(Money.yuan("190.00"));
        assertThat(decided.bases()).extracting(LegalBasis::article).containsExactly("第三十八条第（一）项", "第四十条第一款第（二）项");
    }

    @Test
    void one_part_out_of_range_stops_the_whole_decision() {
        var decision = decide(TODAY, part(1, OVER_CHARGING, "1", "1"), part(2, FRAUD_FORGED_RECORDS, "1", "1"));

        assertThat(decision).isEqualTo(new MultipleOutOfRange(2, Multiple.of("2"), Multiple.of("5")));
    }

    @Test
    void the_trace_names_policy_version_code_and_every_answer() {
        var trace = ((Decided) decide(TODAY, part(1, OVER_CHARGING, "10", "2"))).trace();

        assertThat(trace.policy().value()).isEqualTo("penalty/order-735");
        assertThat(trace.policyVersion()).isEqualTo("2021-05-01");
        assertThat(trace.codeVersion()).isEqualTo(PenaltyCalculation.CODE_VERSION);
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly(
                        "PEN-01 yes",
                        "PEN-02 finding 1: no",
                        "PEN-03 finding 1: yes",
                        "PEN-04 finding 1: yes",
                        "PEN-05 finding 1: yes",
                        "PEN-10 finding 1: goes back to the fund");
        assertThat(trace.steps()).extracting(TraceStep::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void replaying_the_facts_of_a_trace_gives_the_same_answer() {
        var first = (Decided)
                decide(TODAY, part(1, OVER_CHARGING, "10", "1.5"), part(2, FRAUD_FORGED_RECORDS, "7.77", "3"));

        assertThat(PenaltyReplay.of(first.trace(), Policies.LAW)).isEqualTo(first);
    }

    @Test
    void a_penalty_has_at_least_one_part() {
        assertThatThrownBy(() -> decide(TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String lawOrMissing(PenaltyDecision decision) {
        return switch (decision) {
            case Decided decided -> decided.trace().policy().value();
            case Undetermined undetermined -> undetermined.missing().name();
            case MultipleOutOfRange out -> out.toString();
            case SumOutOfRange out -> out.toString();
            case NotAllowed not -> not.toString();
        };
    }

    private static Part part(int number, ViolationKind kind, String amount, String multiple) {
        return new Part(new Finding(number, kind, Money.yuan(amount), false), Multiple.of(multiple));
    }

    private static PenaltyDecision decide(LocalDate day, Part... parts) {
        return PenaltyCalculation.decide(List.of(parts), day, Policies.IN_FORCE);
    }
}
