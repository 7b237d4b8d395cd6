package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureEvent;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.fundwatch.cases.points.Registration.Involvement;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsProcedureTest {
    private static final Timeline<ClockPolicy> CLOCKS = ClockPolicies.of(
            ClockPolicies.POINTS.stream().map(PolicyReader::read).toList());
    private static final Happened DELIVERED = new Happened(Milestone.POINTS_NOTICE_DELIVERED, LocalDate.of(2026, 3, 2));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-16, false", "2026-03-17, true"})
    void without_an_appeal_in_ten_working_days_the_points_count_as_accepted(LocalDate day, boolean accepted) {
        assertThat(procedure(DELIVERED).isAccepted(day)).isEqualTo(accepted);
    }

    @ParameterizedTest(name = "appealed on {0}: {1}")
    @CsvSource({"2026-03-16, false", "2026-03-17, true"})
    void an_appeal_that_comes_late_changes_nothing(LocalDate day, boolean accepted) {
        var procedure = procedure(DELIVERED, new Happened(Milestone.POINTS_APPEALED, day));

        assertThat(procedure.isAccepted(LocalDate.of(2026, 4, 1))).isEqualTo(accepted);
    }

    @Test
    void what_was_never_delivered_is_never_accepted() {
        assertThat(procedure().isAccepted(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void the_last_day_of_an_appeal_is_said() {
        assertThat(procedure(DELIVERED).appeals().getFirst().due()).isEqualTo(new Due.On(LocalDate.of(2026, 3, 16)));
    }

    @ParameterizedTest(name = "suspended until {0}: asked on {1}")
    @CsvSource({"2026-08-31, 2026-08-10", "2026-10-20, 2026-09-22"})
    void a_suspended_practitioner_asks_fifteen_working_days_before_the_end(LocalDate until, LocalDate asked) {
        assertThat(Acts.POLICY.restorationAskedOn(until, WorkingDays.china())).isEqualTo(new Due.On(asked));
    }

    @Test
    void in_a_year_without_a_calendar_it_is_undetermined() {
        assertThat(Acts.POLICY.restorationAskedOn(LocalDate.of(2027, 3, 1), WorkingDays.china()))
                .isInstanceOfSatisfying(
                        Due.Undetermined.class,
                        open -> assertThat(open.missing()).isEqualTo(new MissingFact("public holidays of 2027")));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "SUSPENDED, RESPONSIBLE, SUSPENDED",
        "TERMINATED, RESPONSIBLE, TERMINATED",
        "SUSPENDED, NOT_RESPONSIBLE, NORMAL",
        "TERMINATED, NOT_RESPONSIBLE, NORMAL"
    })
    void who_answers_for_it_follows_the_institution(InstitutionFate fate, Involvement involvement, Registration then) {
        assertThat(Registration.following(fate, involvement)).isEqualTo(then);
    }

    @Test
    void the_worst_registration_holds_at_every_workplace() {
        assertThat(Registration.everywhere(List.of(Registration.NORMAL, Registration.TERMINATED)))
                .isEqualTo(Registration.TERMINATED);
        assertThat(Registration.everywhere(List.of(Registration.SUSPENDED, Registration.NORMAL)))
                .isEqualTo(Registration.SUSPENDED);
        assertThat(Registration.everywhere(List.of())).isEqualTo(Registration.NORMAL);
    }

    private static PointsProcedure procedure(ProcedureEvent... events) {
        return PointsProcedure.of(List.of(events), CLOCKS, WorkingDays.china());
    }
}
