package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.clocks.Running.extended;
import static org.fundwatch.cases.clocks.Running.on;
import static org.fundwatch.cases.clocks.Running.only;
import static org.fundwatch.cases.clocks.Running.paused;

import java.time.LocalDate;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionsTest {

    @ParameterizedTest(name = "{0} longer by {3}, approved on {2}: {4}")
    @CsvSource(textBlock = """
        CLUE_CHECK,   CLUE_FOUND,         2026-03-20, 15, 2026-04-14
        CLUE_CHECK,   CLUE_FOUND,         2026-03-23, 15, 2026-04-14
        CLUE_CHECK,   CLUE_FOUND,         2026-03-24, 15, 2026-03-23
        CLUE_CHECK,   CLUE_FOUND,         2026-03-20, 14, 2026-03-23
        CLUE_CHECK,   CLUE_FOUND,         2026-03-20, 16, 2026-03-23
        LEGAL_REVIEW, LEGAL_REVIEW_ASKED, 2026-03-16, 10, 2026-03-30
        LEGAL_REVIEW, LEGAL_REVIEW_ASKED, 2026-03-16, 9,  2026-03-16
        LEGAL_REVIEW, LEGAL_REVIEW_ASKED, 2026-03-16, 11, 2026-03-16
        DECISION,     CASE_FILED,         2026-06-01, 30, 2026-06-30
        DECISION,     CASE_FILED,         2026-06-02, 30, 2026-06-01
        DECISION,     CASE_FILED,         2026-05-20, 29, 2026-06-01
        DECISION,     CASE_FILED,         2026-05-20, 31, 2026-06-01
        SEALING,      RECORDS_SEALED,     2026-04-01, 30, 2026-05-01
        SEALING,      RECORDS_SEALED,     2026-04-01, 29, 2026-04-30
        SEALING,      RECORDS_SEALED,     2026-04-01, 31, 2026-04-01
        SERVICE,      DECIDED_IN_ABSENCE, 2026-03-03, 1,  2026-03-11
        """)
    void an_extension_counts_if_it_is_as_long_as_provided_for_and_comes_before_the_end(
            Clock clock, Milestone start, String approved, int number, LocalDate last) {
        var deadline = only(clock, on("2026-03-02", start), extended(clock, approved, number));

        assertThat(deadline.due()).isEqualTo(new Due.On(last));
    }

    @ParameterizedTest(name = "a second extension by {0}: {1}")
    @CsvSource(textBlock = """
        59, 2026-08-28
        60, 2026-08-31
        61, 2026-06-30
        """)
    void a_decision_may_be_put_off_a_second_time_for_at_most_sixty_days(int number, LocalDate last) {
        var deadline = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                extended(Clock.DECISION, "2026-05-20", 30),
                extended(Clock.DECISION, "2026-06-20", number));

        assertThat(deadline.due()).isEqualTo(new Due.On(last));
    }

    @Test
    void a_third_extension_is_not_provided_for() {
        var deadline = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                extended(Clock.DECISION, "2026-05-20", 30),
                extended(Clock.DECISION, "2026-06-20", 10),
                extended(Clock.DECISION, "2026-06-21", 10));

        assertThat(deadline.extensions()).hasSize(2);
        assertThat(deadline.trace().steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .contains("CLK-03 2026-06-21 by 10: no, no further one is provided for");
    }

    @Test
    void an_extended_period_says_that_it_is_extended_until_it_is_past() {
        var deadline = only(
                Clock.CLUE_CHECK, on("2026-03-02", Milestone.CLUE_FOUND), extended(Clock.CLUE_CHECK, "2026-03-20", 15));

        assertThat(deadline.state(LocalDate.of(2026, 4, 14))).isEqualTo(ClockState.EXTENDED);
        assertThat(deadline.state(LocalDate.of(2026, 4, 15))).isEqualTo(ClockState.PAST);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        TESTING,                2026-06-10
        APPRAISAL,              2026-06-10
        HEARING,                2026-06-10
        PUBLIC_NOTICE,          2026-06-10
        EXPERT_REVIEW,          2026-06-10
        THIRD_PARTY_ASSESSMENT, 2026-06-01
        """)
    void the_time_of_tests_appraisals_hearings_notices_and_experts_is_not_counted(PauseReason reason, LocalDate last) {
        var deadline = only(
                Clock.DECISION, on("2026-03-02", Milestone.CASE_FILED), paused(reason, "2026-03-10", "2026-03-20"));

        assertThat(deadline.due()).isEqualTo(new Due.On(last));
    }

    @Test
    void time_that_two_reasons_keep_out_is_kept_out_once() {
        var deadline = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                paused(PauseReason.TESTING, "2026-03-10", "2026-03-18"),
                paused(PauseReason.HEARING, "2026-03-12", "2026-03-20"));

        assertThat(deadline.due()).isEqualTo(new Due.On(LocalDate.of(2026, 6, 10)));
    }

    @Test
    void the_time_of_an_outside_assessment_is_not_counted_on_an_appeal_against_points() {
        var running = Running.points(
                on("2026-03-02", Milestone.POINTS_APPEALED),
                paused(PauseReason.THIRD_PARTY_ASSESSMENT, "2026-03-09", "2026-03-13"));

        assertThat(only(running, Clock.POINTS_APPEAL_REVIEW).due()).isEqualTo(new Due.On(LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-10, RUNNING", "2026-03-11, PAUSED", "2026-03-20, PAUSED", "2026-03-21, RUNNING"})
    void within_a_pause_the_period_stands_still(LocalDate day, ClockState state) {
        var deadline = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                paused(PauseReason.TESTING, "2026-03-10", "2026-03-20"));

        assertThat(deadline.state(day)).isEqualTo(state);
    }

    @Test
    void while_a_pause_goes_on_nobody_knows_the_last_day() {
        var deadline = only(
                Clock.DECISION,
                on("2026-03-02", Milestone.CASE_FILED),
                Paused.since(PauseReason.EXPERT_REVIEW, LocalDate.of(2026, 3, 10)));

        assertThat(deadline.due()).isEqualTo(new Due.Paused(PauseReason.EXPERT_REVIEW, LocalDate.of(2026, 6, 1)));
        assertThat(deadline.state(LocalDate.of(2026, 9, 1))).isEqualTo(ClockState.PAUSED);
        assertThat(deadline.isAlerted(LocalDate.of(2026, 9, 1))).isFalse();
    }

    @ParameterizedTest(name = "since {0}: {1}")
    @CsvSource({"2026-05-30, PAUSED", "2026-05-31, PAST", "2026-06-05, PAST"})
    void a_pause_that_begins_after_the_last_counted_day_holds_nothing_up(LocalDate since, ClockState state) {
        var deadline =
                only(Clock.DECISION, on("2026-03-02", Milestone.CASE_FILED), Paused.since(PauseReason.TESTING, since));

        assertThat(deadline.state(LocalDate.of(2026, 6, 20))).isEqualTo(state);
    }
}
