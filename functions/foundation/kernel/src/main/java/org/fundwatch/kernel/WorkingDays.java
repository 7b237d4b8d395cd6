package org.fundwatch.kernel;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calendar of working days (工作日): Monday to Friday, but for public holidays (法定节假日) and make-up workdays
 * (调休) as the State Council announces them for each year.
 *
 * <p>A day in a year that is not on record is an {@link UnknownYear}.
 */
public final class WorkingDays {
    private enum Kind {
        HOLIDAY,
        WORKDAY
    }

    private static final WorkingDays CHINA = read("working-days.csv");

    private final Map<LocalDate, Kind> announced;
    private final Set<Integer> years;

    private WorkingDays(Map<LocalDate, Kind> announced) {
        this.announced = announced;
        this.years = announced.keySet().stream().map(LocalDate::getYear).collect(toUnmodifiableSet());
    }

    public static WorkingDays china() {
        return CHINA;
    }

    /** Whether the public holidays of the day's year are on record. */
    public boolean isOnRecord(LocalDate day) {
        return years.contains(day.getYear());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!isOnRecord(day)) {
            throw new UnknownYear(day.getYear());
        }
        var usual = isWeekend(day) ? Kind.HOLIDAY : Kind.WORKDAY;
        return announced.getOrDefault(day, usual) == Kind.WORKDAY;
    }

    /** The n-th working day after a day, which itself is not counted; n is zero or more, and zero gives the day itself. */
    public LocalDate plus(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forward");
        }
        return n == 0 ? from : plus(rollForward(from.plusDays(1)), n - 1);
    }

    /** The first working day on or after a day. */
    public LocalDate rollForward(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static WorkingDays read(String resource) {
        return new WorkingDays(Csv.rows(resource).stream()
                .collect(toUnmodifiableMap(row -> LocalDate.parse(row.get(0)), row -> Kind.valueOf(row.get(1)))));
    }
}
