package org.fundwatch.cases.clocks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What happened in a procedure (程序事项), as the file records it; a day is a date in China. */
public sealed interface ProcedureEvent {

    /** A milestone was reached; one that lies ahead, such as the day of a hearing, may be on record before it comes. */
    record Happened(Milestone what, LocalDate on) implements ProcedureEvent {
        public Happened {
            requireNonNull(what);
            requireNonNull(on);
        }
    }

    /**
     * A period was made longer (延长期限) by whoever may.
     *
     * @param on the day on which it was approved
     * @param number of days, in the unit of the period; at least one
     */
    record Extended(Clock clock, LocalDate on, int number) implements ProcedureEvent {
        public Extended {
            requireNonNull(clock);
            requireNonNull(on);
            if (number < 1) {
                throw new IllegalArgumentException("an extension has at least one day");
            }
        }
    }

    /**
     * Something took time that is not counted (不计入期限).
     *
     * @param from the day on which it began, which still counts
     * @param until the day on which it ended, which does not; {@link LocalDate#MAX} while it goes on
     */
    record Paused(PauseReason reason, LocalDate from, LocalDate until) implements ProcedureEvent {
        public Paused {
            requireNonNull(reason);
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a pause ends on or after its first day");
            }
        }

        /** A pause that still goes on. */
        public static Paused since(PauseReason reason, LocalDate from) {
            return new Paused(reason, from, LocalDate.MAX);
        }

        // INTERPRETATION: counted as every period, without the day on which it began, decision record 0016
        boolean keepsOut(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(until);
        }

        boolean goesOn() {
            return until.equals(LocalDate.MAX);
        }
    }
}
