package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockPolicy;
import org.fundwatch.cases.clocks.ClockState;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.ProcedureClock;
import org.fundwatch.cases.clocks.ProcedureEvent;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/** The procedure after points were given (记分处理程序): notice, delivery, appeal and its review, restoration. */
public record PointsProcedure(ProcedureClock clock) {

    /** The periods that these events start. */
    public static PointsProcedure of(
            List<? extends ProcedureEvent> events, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        return new PointsProcedure(ProcedureClock.of(events, policies, calendar));
    }

    /** The periods in which notices of points may be appealed against (书面申诉), by their delivery. */
    public List<Deadline> appeals() {
        return clock.of(Clock.POINTS_APPEAL);
    }

    /** Whether every notice that was delivered counts as accepted, since nobody appealed in time (逾期视为无异议). */
    public boolean isAccepted(LocalDate on) {
        return !appeals().isEmpty()
                && appeals().stream().map(appeal -> appeal.state(on)).allMatch(this::isForgone);
    }

    private boolean isForgone(ClockState state) {
        return state == ClockState.PAST || state == ClockState.MET_LATE;
    }
}
