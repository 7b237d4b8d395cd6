package org.fundwatch.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockRule;
import org.fundwatch.cases.clocks.ClockState;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.procedure.CaseClocks;

/**
 * One period of a case on a day.
 *
 * @param runs such as 15 working days
 * @param startedBy what started it; where nothing has, what would
 * @param due its last day, where it can be said
 * @param earliest the earliest day that the last day can be
 * @param daysLeft calendar days from the day asked to the last day; below zero when it is past
 * @param colour red: past; amber: within the policy's days of alert, or undetermined; green: time is left; none: nothing to do
 * @param extendedBy in the unit of the period
 * @param missing why the last day cannot be said
 * @param addressee whose it is, where the decision is against several
 */
@Schema(name = "CaseClock")
record ClockView(
        Clock clock,
        ClockState state,
        Optional<Colour> colour,
        String runs,
        List<Milestone> startedBy,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> due,
        Optional<LocalDate> earliest,
        Optional<Integer> daysLeft,
        Optional<LocalDate> metOn,
        Optional<Integer> extendedBy,
        Optional<String> missing,
        PenaltyView.BasisView basis,
        Optional<TraceView> trace,
        Optional<Addressee> addressee) {

    static ClockView of(CaseClocks clocks, Deadline deadline, LocalDate on) {
        var rule = deadline.rule();
        var due = deadline.due();
        return new ClockView(
                deadline.clock(),
                deadline.state(on),
                clocks.colour(deadline, on),
                rule.span().toString(),
                List.of(deadline.start().what()),
                Optional.of(deadline.start().on()),
                last(due),
                Optional.of(due.earliest()),
                last(due).map(day -> (int) ChronoUnit.DAYS.between(on, day)),
                deadline.met().map(Happened::on),
                extended(deadline),
                missing(due),
                PenaltyView.BasisView.of(rule.basis()),
                Optional.of(TraceView.of(deadline.trace())),
                deadline.whose());
    }

    static ClockView notStarted(ClockRule rule) {
        return new ClockView(
                rule.clock(),
                ClockState.NOT_STARTED,
                Optional.empty(),
                rule.span().toString(),
                rule.starts().stream().sorted().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PenaltyView.BasisView.of(rule.basis()),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalDate> last(Due due) {
        return due instanceof Due.On(var day) ? Optional.of(day) : Optional.empty();
    }

    private static Optional<Integer> extended(Deadline deadline) {
        var days = deadline.extensions().stream().mapToInt(Extended::number).sum();
        return days == 0 ? Optional.empty() : Optional.of(days);
    }

    private static Optional<String> missing(Due due) {
        return switch (due) {
            case Due.On _ -> Optional.empty();
            case Due.Paused paused -> Optional.of("end of " + paused.reason());
            case Due.Undetermined open -> Optional.of(open.missing().name());
        };
    }
}
