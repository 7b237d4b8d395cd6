package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockState;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;

/**
 * One period of the procedure after points were given.
 *
 * @param due its last day, where it can be said
 * @param earliest the earliest day that it can be
 * @param paused whose time is not counted and goes on
 * @param missing what the calendar lacks
 */
record PointsClockView(
        Clock clock,
        ClockState state,
        boolean alerted,
        LocalDate startedOn,
        Optional<LocalDate> due,
        LocalDate earliest,
        Optional<LocalDate> metOn,
        Optional<PauseReason> paused,
        Optional<String> missing,
        PenaltyView.BasisView basis,
        TraceView trace) {

    static PointsClockView of(Deadline deadline, LocalDate on) {
        var due = deadline.due();
        return new PointsClockView(
                deadline.clock(),
                deadline.state(on),
                deadline.isAlerted(on),
                deadline.start().on(),
                due instanceof Due.On(var day) ? Optional.of(day) : empty(),
                due.earliest(),
                deadline.met().map(Happened::on),
                due instanceof Due.Paused paused ? Optional.of(paused.reason()) : empty(),
                due instanceof Due.Undetermined open
                        ? Optional.of(open.missing().name())
                        : empty(),
                PenaltyView.BasisView.of(deadline.rule().basis()),
                TraceView.of(deadline.trace()));
    }
}
