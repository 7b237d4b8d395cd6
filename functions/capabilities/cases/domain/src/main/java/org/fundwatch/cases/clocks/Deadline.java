package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.Trace;

/**
 * One period of one procedure (办案期限) with its last day and how it came to be.
 *
 * @param start what started it; for a period that runs backwards, what it runs back from
 * @param met what met it, if anything has
 * @param extensions those that count
 * @param pauses whose time is not counted
 * @param alertDays how many days before its end people are told, in calendar days; ours, no law
 * @param whose it is (当事人), where a decision is against several
 */
public record Deadline(
        ClockRule rule,
        Happened start,
        Due due,
        Optional<Happened> met,
        List<Extended> extensions,
        List<Paused> pauses,
        int alertDays,
        Trace trace,
        Optional<Addressee> whose) {

    public Deadline {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** The same, of one of several. */
    public Deadline of(Addressee whom) {
        return new Deadline(rule, start, due, met, extensions, pauses, alertDays, trace, Optional.of(whom));
    }

    public Clock clock() {
        return rule.clock();
    }

    /** How it stands at the end of a day. */
    public ClockState state(LocalDate on) {
        if (rule.direction() == ClockRule.Direction.AFTER && on.isBefore(start.on())) {
            return ClockState.NOT_STARTED;
        }
        return met.map(Happened::on)
                .filter(day -> !day.isAfter(on))
                .map(this::metOn)
                .orElseGet(() -> unmet(on));
    }

    /** Whether people are told on a day: it was missed, or it may end within the days of the alert. */
    public boolean isAlerted(LocalDate on) {
        var state = state(on);
        var soon = !due.earliest().isAfter(on.plusDays(alertDays));
        return isMissed(on) || (soon && state.isOpen() && state != ClockState.PAUSED);
    }

    /** Whether it ended unmet, or barred a penalty before anything met it. */
    public boolean isMissed(LocalDate on) {
        return switch (state(on)) {
            case PAST -> true;
            case MET_LATE -> clock().bars();
            case NOT_STARTED, RUNNING, EXTENDED, PAUSED, MET, UNDETERMINED -> false;
        };
    }

    private ClockState metOn(LocalDate day) {
        return switch (due) {
            case Due.On(var last) -> day.isAfter(last) ? ClockState.MET_LATE : ClockState.MET;
            case Due.Paused _ -> ClockState.MET;
            case Due.Undetermined undetermined ->
                day.isAfter(undetermined.earliest()) ? ClockState.UNDETERMINED : ClockState.MET;
        };
    }

    private ClockState unmet(LocalDate on) {
        if (pauses.stream().anyMatch(pause -> pause.keepsOut(on)) && isCountedUpTo(on)) {
            return ClockState.PAUSED;
        }
        var running = extensions.isEmpty() ? ClockState.RUNNING : ClockState.EXTENDED;
        return switch (due) {
            case Due.On(var last) -> on.isAfter(last) ? ClockState.PAST : running;
            case Due.Paused _ -> running;
            case Due.Undetermined undetermined ->
                on.isAfter(undetermined.earliest()) ? ClockState.UNDETERMINED : running;
        };
    }

    /** A pause after the end changes nothing any more. */
    private boolean isCountedUpTo(LocalDate on) {
        return due instanceof Due.Paused || !on.isAfter(due.earliest());
    }
}
