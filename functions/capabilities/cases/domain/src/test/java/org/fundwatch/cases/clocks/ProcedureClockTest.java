package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fundwatch.cases.clocks.Running.on;
import static org.fundwatch.cases.clocks.Running.only;
import static org.fundwatch.cases.clocks.Running.penalty;
import static org.fundwatch.cases.clocks.Running.points;

import java.time.LocalDate;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureClockTest {
    @Test
    void a_hearing_in_a_far_year_is_counted_by_the_years_on_record_alone() {
        var notice = only(Clock.HEARING_NOTICE, on("9999-12-31", Milestone.HEARING_HELD));

        assertThat(notice.due())
                .isEqualTo(
                        new Due.Undetermined(new MissingFact("public holidays of 9999"), LocalDate.of(2026, 12, 22)));
    }

    private static final ProcedureClock SERVED_LATE = penalty(
            on("2026-03-02", Milestone.CLUE_FOUND),
            on("2026-03-23", Milestone.CASE_FILED),
            on("2026-06-01", Milestone.DECIDED_IN_ABSENCE),
            on("2026-06-11", Milestone.SERVED));

    @Test
    void a_case_past_a_deadline_says_which() {
        var day = LocalDate.of(2026, 7, 1);

        assertThat(SERVED_LATE.past(day)).extracting(Deadline::clock).containsExactly(Clock.PAYMENT);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"CLUE_CHECK, MET", "DECISION, MET", "SERVICE, MET_LATE", "PAYMENT, RUNNING"})
    void each_period_says_how_it_stands(Clock clock, ClockState state) {
        assertThat(only(SERVED_LATE, clock).state(LocalDate.of(2026, 6, 26))).isEqualTo(state);
    }

    @Test
    void on_an_earlier_day_what_was_met_later_was_still_running() {
        assertThat(only(SERVED_LATE, Clock.DECISION).state(LocalDate.of(2026, 5, 31)))
                .isEqualTo(ClockState.RUNNING);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-22, NOT_STARTED", "2026-03-23, RUNNING"})
    void before_what_starts_it_a_period_has_not_begun(LocalDate day, ClockState state) {
        assertThat(only(SERVED_LATE, Clock.DECISION).state(day)).isEqualTo(state);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-10, CLUE_CHECK", "2026-04-10, DECISION", "2026-06-05, SERVICE", "2026-06-20, PAYMENT"})
    void next_is_the_open_period_that_ends_first(LocalDate day, Clock next) {
        assertThat(SERVED_LATE.next(day)).map(Deadline::clock).contains(next);
    }

    @Test
    void nothing_is_next_once_all_is_met_or_past() {
        assertThat(SERVED_LATE.next(LocalDate.of(2026, 6, 27))).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-06-20, false", "2026-06-21, true", "2026-06-26, true", "2026-06-27, true"})
    void people_are_told_from_five_days_before_the_end(LocalDate day, boolean told) {
        assertThat(SERVED_LATE.alerts(day).stream().anyMatch(it -> it.clock() == Clock.PAYMENT))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-12, false", "2026-03-13, true"})
    void in_a_procedure_on_points_people_are_told_from_three_days_before_the_end(LocalDate day, boolean told) {
        var appeal = only(points(on("2026-03-02", Milestone.POINTS_NOTICE_DELIVERED)), Clock.POINTS_APPEAL);

        assertThat(appeal.isAlerted(day)).isEqualTo(told);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-01-13, RUNNING", "2027-01-14, UNDETERMINED"})
    void an_end_in_a_year_without_a_calendar_is_undetermined_from_the_first_day_on_which_it_matters(
            LocalDate day, ClockState state) {
        var deadline = only(Clock.DECISION, on("2026-10-15", Milestone.CASE_FILED));

        assertThat(deadline.due())
                .isEqualTo(new Due.Undetermined(new MissingFact("public holidays of 2027"), LocalDate.of(2027, 1, 13)));
        assertThat(deadline.state(day)).isEqualTo(state);
    }

    @ParameterizedTest(name = "decided on {0}: {1}")
    @CsvSource({"2027-01-13, MET", "2027-01-14, UNDETERMINED"})
    void what_was_met_before_an_unknown_end_is_met_whatever_the_holidays(String decided, ClockState state) {
        var deadline = only(Clock.DECISION, on("2026-10-15", Milestone.CASE_FILED), on(decided, Milestone.DECIDED));

        assertThat(deadline.state(LocalDate.of(2027, 2, 1))).isEqualTo(state);
    }

    @Test
    void a_notice_of_hearing_counts_back_over_an_unknown_year_to_the_earliest_day_that_it_can_be() {
        var deadline = only(Clock.HEARING_NOTICE, on("2027-01-05", Milestone.HEARING_HELD));

        assertThat(deadline.due())
                .isEqualTo(
                        new Due.Undetermined(new MissingFact("public holidays of 2027"), LocalDate.of(2026, 12, 22)));
    }

    @ParameterizedTest(name = "noticed on {0}: {1}")
    @CsvSource({"2026-03-11, MET", "2026-03-12, MET_LATE"})
    void notice_of_a_hearing_comes_seven_working_days_before_it(String noticed, ClockState state) {
        var deadline = only(
                Clock.HEARING_NOTICE, on("2026-03-20", Milestone.HEARING_HELD), on(noticed, Milestone.HEARING_NOTICED));

        assertThat(deadline.state(LocalDate.of(2026, 3, 31))).isEqualTo(state);
    }

    @Test
    void one_filing_answers_every_clue_and_one_unsealing_lifts_the_first_seal_only() {
        var running = penalty(
                on("2026-03-02", Milestone.CLUE_FOUND),
                on("2026-03-05", Milestone.CLUE_FOUND),
                on("2026-03-10", Milestone.CASE_FILED),
                on("2026-03-11", Milestone.RECORDS_SEALED),
                on("2026-03-12", Milestone.RECORDS_SEALED),
                on("2026-03-20", Milestone.RECORDS_UNSEALED));

        assertThat(running.past(LocalDate.of(2026, 5, 1)))
                .extracting(Deadline::start)
                .containsExactly(on("2026-03-12", Milestone.RECORDS_SEALED));
    }

    @Test
    void an_extension_belongs_to_the_period_that_began_last() {
        var running = penalty(
                on("2026-03-02", Milestone.RECORDS_SEALED),
                on("2026-03-12", Milestone.RECORDS_SEALED),
                Running.extended(Clock.SEALING, "2026-03-20", 10));

        assertThat(running.of(Clock.SEALING))
                .extracting(deadline -> deadline.extensions().size())
                .containsExactly(0, 1);
    }

    @Test
    void what_came_before_the_start_does_not_meet_a_period() {
        var deadline =
                only(Clock.DECISION, on("2026-03-02", Milestone.CASE_FILED), on("2026-03-01", Milestone.DECIDED));

        assertThat(deadline.met()).isEmpty();
    }

    @ParameterizedTest(name = "found on {0}: {1}")
    @CsvSource({"2024-01-05, MET", "2026-03-02, MET", "2026-03-03, MET_LATE"})
    void conduct_is_out_of_reach_only_if_nobody_found_out_in_two_years(String found, ClockState state) {
        var deadline =
                only(Clock.LIMITATION, on("2024-03-02", Milestone.CONDUCT_ENDED), on(found, Milestone.CLUE_FOUND));

        assertThat(deadline.state(LocalDate.of(2026, 4, 1))).isEqualTo(state);
    }

    @Test
    void an_extension_of_no_day_and_a_pause_that_ends_before_it_begins_are_refused() {
        var day = LocalDate.of(2026, 3, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new Extended(Clock.DECISION, day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paused(PauseReason.TESTING, day, day.minusDays(1)));
    }
}
