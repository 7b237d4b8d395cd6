package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.WorkingDays;

/** The last day of a period (期限届满日), as far as it can be said. */
public sealed interface Due {

    /** The earliest day that it can be, for whoever plans. */
    LocalDate earliest();

    /** The last day from which so many working days lie before the end of another day, which counts as one of them. */
    static Due workingDaysBefore(LocalDate day, int number, WorkingDays calendar) {
        return Counting.before(day, number, calendar);
    }

    /** The period ends with this day. */
    record On(LocalDate day) implements Due {
        @Override
        public LocalDate earliest() {
            return day;
        }
    }

    /**
     * Something goes on whose time is not counted, so that no last day is known yet.
     *
     * @param earliest the last day if it had ended at once
     */
    record Paused(PauseReason reason, LocalDate earliest) implements Due {}

    /** The calendar lacks the public holidays of a year: ask, never guess. */
    record Undetermined(MissingFact missing, LocalDate earliest) implements Due {}
}
