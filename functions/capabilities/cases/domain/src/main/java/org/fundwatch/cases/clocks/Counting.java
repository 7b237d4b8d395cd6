package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.WorkingDays;

/** Counts one period (期间的计算): the first day is not counted, excluded days are passed over, an end may roll. */
final class Counting {
    private final WorkingDays calendar;
    private final Span.Unit unit;
    private final List<Paused> pauses;
    /** Taken for a day of a year that is not on record: whichever makes the end the earliest possible. */
    private final boolean unknownDayWorks;

    private Optional<MissingFact> missing = Optional.empty();

    private Counting(WorkingDays calendar, Span.Unit unit, List<Paused> pauses, boolean unknownDayWorks) {
        this.calendar = calendar;
        this.unit = unit;
        this.pauses = pauses;
        this.unknownDayWorks = unknownDayWorks;
    }

    /** The last day of a period that runs so long from a day, or back from it. */
    static Due end(ClockRule rule, Span span, LocalDate start, List<Paused> pauses, WorkingDays calendar) {
        if (span.unit() == Span.Unit.YEARS) {
            return new Due.On(start.plusYears(span.number()));
        }
        return switch (rule.direction()) {
            case AFTER -> new Counting(calendar, span.unit(), pauses, true).after(start, span.number(), rule.rolls());
            case BEFORE -> new Counting(calendar, span.unit(), pauses, false).before(start, span.number());
        };
    }

    /** The last day from which so many working days lie before the end of another day. */
    static Due before(LocalDate day, int workingDays, WorkingDays calendar) {
        return new Counting(calendar, Span.Unit.WORKING_DAYS, List.of(), false).before(day, workingDays);
    }

    private Due after(LocalDate start, int number, boolean rolls) {
        var day = start;
        for (var left = number; left > 0; ) {
            day = day.plusDays(1);
            left -= counts(day) ? 1 : 0;
        }
        var nominal = day;
        // INTERPRETATION: a weekend is a day of rest as a public holiday is, decision record 0016
        while (rolls && !works(day)) {
            day = day.plusDays(1);
        }
        return due(nominal, day);
    }

    private Due before(LocalDate end, int number) {
        var day = end;
        for (var left = number; left > 0; day = day.minusDays(1)) {
            day = knownBy(day);
            left -= counts(day) ? 1 : 0;
        }
        return due(day, day);
    }

    private Due due(LocalDate nominal, LocalDate last) {
        return pauses.stream()
                .filter(pause -> pause.goesOn() && pause.keepsOut(nominal))
                .findFirst()
                .<Due>map(pause -> new Due.Paused(pause.reason(), last))
                .or(() -> missing.map(fact -> new Due.Undetermined(fact, last)))
                .orElseGet(() -> new Due.On(last));
    }

    /** The day, or the last one before it of a year on record: no working day of another year counts. */
    private LocalDate knownBy(LocalDate day) {
        var known = day;
        while (unit == Span.Unit.WORKING_DAYS && isUnknown(known)) {
            known = known.withDayOfYear(1).minusDays(1);
        }
        return known;
    }

    private boolean counts(LocalDate day) {
        var kept = pauses.stream().anyMatch(pause -> !pause.goesOn() && pause.keepsOut(day));
        return !kept && (unit == Span.Unit.DAYS || works(day));
    }

    private boolean works(LocalDate day) {
        return isUnknown(day) ? unknownDayWorks : calendar.isWorkingDay(day);
    }

    private boolean isUnknown(LocalDate day) {
        if (calendar.isOnRecord(day)) {
            return false;
        }
        missing = missing.or(() -> Optional.of(new MissingFact("public holidays of " + day.getYear())));
        return true;
    }
}
