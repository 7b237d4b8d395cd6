package org.fundwatch.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.ClockState;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Deadline;

/**
 * A period that is open or past, in short.
 *
 * @param due its last day; where that cannot be said, the earliest that it can be
 * @param daysLeft calendar days from today to it; below zero when it is past
 */
@Schema(name = "DueClock")
record DueView(Clock clock, ClockState state, Colour colour, LocalDate due, int daysLeft, String article) {
    static DueView of(Deadline deadline, LocalDate on) {
        var last = deadline.due().earliest();
        return new DueView(
                deadline.clock(),
                deadline.state(on),
                Colour.of(deadline, on).orElseThrow(),
                last,
                (int) ChronoUnit.DAYS.between(on, last),
                deadline.rule().basis().article());
    }
}
