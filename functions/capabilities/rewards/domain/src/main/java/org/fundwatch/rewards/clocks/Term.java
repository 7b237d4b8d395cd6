package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.UnknownYear;
import org.fundwatch.kernel.WorkingDays;

/**
 * How long a period runs (期限长度); the day that starts it is not counted.
 *
 * @param rolls whether an end on a day of rest moves to the first working day after it
 */
record Term(int number, Unit unit, boolean rolls) {

    enum Unit {
        MONTHS,
        DAYS,
        WORKING_DAYS
    }

    Due from(LocalDate start, WorkingDays calendar) {
        var counting = new Counting(calendar);
        var nominal =
                switch (unit) {
                    case MONTHS -> start.plusMonths(number);
                    case DAYS -> start.plusDays(number);
                    case WORKING_DAYS -> counting.workingDays(start, number);
                };
        return counting.due(rolls ? counting.rolled(nominal) : nominal);
    }

    static Term of(Tree clock) {
        var runs = clock.child("runs");
        var units = Stream.of(Unit.values()).filter(unit -> runs.has(key(unit))).toList();
        if (units.size() != 1) {
            throw new Misfit(runs.pointer(), "must have one of months, days, working-days");
        }
        var number = runs.integer(key(units.getFirst()));
        if (number < 1) {
            throw new Misfit(runs.pointer(), "must be at least 1");
        }
        return new Term(number, units.getFirst(), clock.bool("rolls"));
    }

    private static String key(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return number + " " + key(unit);
    }

    /** Counts on one calendar; a day of a year that is not on record is taken for a working day, and noted. */
    private static final class Counting {
        private final WorkingDays calendar;
        private Optional<MissingFact> missing = Optional.empty();

        private Counting(WorkingDays calendar) {
            this.calendar = calendar;
        }

        private LocalDate workingDays(LocalDate start, int number) {
            var day = start;
            for (var left = number; left > 0; left--) {
                day = rolled(day.plusDays(1));
            }
            return day;
        }

        private LocalDate rolled(LocalDate from) {
            var day = from;
            while (!works(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private boolean works(LocalDate day) {
            try {
                return calendar.isWorkingDay(day);
            } catch (UnknownYear unknown) {
                missing = missing.or(() -> Optional.of(new MissingFact("public holidays of " + day.getYear())));
                return true;
            }
        }

        private Due due(LocalDate day) {
            return missing.<Due>map(fact -> new Due.Undetermined(fact, Optional.of(day)))
                    .orElseGet(() -> new Due.On(day));
        }
    }
}
