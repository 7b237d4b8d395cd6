package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.agreement.InstitutionKind.HOSPITAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fundwatch.cases.agreement.Reapplication.Applicant;
import org.fundwatch.cases.agreement.Reapplication.Past;
import org.fundwatch.cases.agreement.ReapplicationDecision.Barred;
import org.fundwatch.cases.agreement.ReapplicationDecision.Free;
import org.fundwatch.cases.agreement.ReapplicationDecision.OpenBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReapplicationTest {

    @ParameterizedTest(name = "AGR-30 {1} of a {0}: barred until {2}")
    @CsvSource(textBlock = """
        HOSPITAL, FALSE_APPLICATION,        2026-03-02
        HOSPITAL, TERMINATED_FOR_VIOLATION, 2026-03-02
        HOSPITAL, TERMINATED_FOR_BREACH,    2024-03-02
        HOSPITAL, PRINCIPAL_OF_TERMINATED,  2028-03-02
        HOSPITAL, ASSESSMENT_FAILED_ONCE,   2023-06-02
        HOSPITAL, ASSESSMENT_FAILED_TWICE,  2024-03-02
        PHARMACY, FALSE_APPLICATION,        2026-03-02
        PHARMACY, TERMINATED_FOR_VIOLATION, 2026-03-02
        PHARMACY, TERMINATED_FOR_BREACH,    2024-03-02
        PHARMACY, PRINCIPAL_OF_TERMINATED,  2028-03-02
        PHARMACY, ASSESSMENT_FAILED_ONCE,   2023-06-02
        PHARMACY, ASSESSMENT_FAILED_TWICE,  2024-03-02
        """)
    void a_reason_bars_until_its_time_is_full(InstitutionKind kind, BarReason reason, LocalDate free) {
        var applicant = new Applicant(kind, List.of(past(reason)), Set.of());

        var eve = (Barred) decide(applicant, free.minusDays(1));

        assertThat(eve.freeOn()).contains(free);
        assertThat(decide(applicant, free)).isInstanceOf(Free.class);
    }

    @ParameterizedTest(name = "AGR-30 {1} of a {0} with {2}: {3}")
    @CsvSource(textBlock = """
        HOSPITAL, TERMINATED_FOR_VIOLATION, PENALTY_OUTSTANDING, true
        HOSPITAL, TERMINATED_FOR_BREACH,    DAMAGES_OUTSTANDING, true
        HOSPITAL, TERMINATED_FOR_VIOLATION, DAMAGES_OUTSTANDING, false
        HOSPITAL, FALSE_APPLICATION,        DAMAGES_OUTSTANDING, false
        PHARMACY, TERMINATED_FOR_VIOLATION, PENALTY_OUTSTANDING, true
        PHARMACY, TERMINATED_FOR_BREACH,    DAMAGES_OUTSTANDING, true
        """)
    void what_is_still_owed_for_it_keeps_the_bar_open_for_ever(
            InstitutionKind kind, BarReason reason, Outstanding owed, boolean barred) {
        var applicant = new Applicant(kind, List.of(past(reason)), Set.of(owed));

        assertThat(decide(applicant, LocalDate.of(2060, 1, 1)) instanceof Barred)
                .isEqualTo(barred);
    }

    @ParameterizedTest(name = "AGR-30 {0}")
    @CsvSource({"PRINCIPAL_DISCREDITED", "PENALTY_OUTSTANDING"})
    void a_reason_without_a_length_bars_as_long_as_it_holds(BarReason reason) {
        var barred = (Barred) decide(applicant(past(reason)), LocalDate.of(2060, 1, 1));

        assertThat(barred.freeOn()).isEmpty();
    }

    @Test
    void a_penalty_that_is_still_owed_bars_by_itself() {
        var applicant = new Applicant(HOSPITAL, List.of(), Set.of(Outstanding.PENALTY_OUTSTANDING));

        assertThat(((Barred) decide(applicant, LocalDate.of(2026, 1, 1))).bars())
                .extracting(OpenBar::reason)
                .containsExactly(BarReason.PENALTY_OUTSTANDING);
    }

    @Test
    void of_several_reasons_the_last_to_end_counts() {
        var applicant = applicant(past(BarReason.TERMINATED_FOR_BREACH), past(BarReason.PRINCIPAL_OF_TERMINATED));

        var barred = (Barred) decide(applicant, LocalDate.of(2023, 12, 1));

        assertThat(barred.freeOn()).contains(LocalDate.of(2028, 3, 2));
        assertThat(barred.bars()).hasSize(2);
    }

    @Test
    void what_is_yet_to_come_bars_nothing() {
        assertThat(decide(applicant(past(BarReason.FALSE_APPLICATION)), LocalDate.of(2023, 3, 1)))
                .isInstanceOf(Free.class);
    }

    @ParameterizedTest(name = "AGR-01 {0}")
    @CsvSource({"2021-01-31, true", "2021-02-01, false"})
    void before_the_first_day_of_the_rules_it_is_undetermined(LocalDate day, boolean open) {
        assertThat(decide(applicant(), day) instanceof ReapplicationDecision.Undetermined)
                .isEqualTo(open);
    }

    @Test
    void the_trace_keeps_every_fact_and_answer() {
        var applicant = new Applicant(
                HOSPITAL,
                List.of(past(BarReason.TERMINATED_FOR_VIOLATION), past(BarReason.FALSE_APPLICATION)),
                Set.of(Outstanding.PENALTY_OUTSTANDING));

        var trace = ((Barred) decide(applicant, LocalDate.of(2024, 1, 1))).trace();

        assertThat(trace.facts().values())
                .containsExactly(
                        "HOSPITAL",
                        "2024-01-01",
                        "FALSE_APPLICATION 2023-03-02",
                        "TERMINATED_FOR_VIOLATION 2023-03-02",
                        "yes");
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly(
                        "AGR-01 yes",
                        "AGR-30 FALSE_APPLICATION until 2026-03-02",
                        "AGR-30 TERMINATED_FOR_VIOLATION while PENALTY_OUTSTANDING",
                        "AGR-30 PENALTY_OUTSTANDING while it holds");
    }

    private static Applicant applicant(Past... past) {
        return new Applicant(HOSPITAL, List.of(past), Set.of());
    }

    private static Past past(BarReason reason) {
        return new Past(reason, LocalDate.of(2023, 3, 2));
    }

    private static ReapplicationDecision decide(Applicant applicant, LocalDate on) {
        return Reapplication.bar(applicant, on, Agreements.IN_FORCE);
    }
}
