package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How long a suspension lasts (中止期限); its first day belongs to it.
 *
 * @param number at least one
 */
public record Length(int number, Unit unit) {

    /** Days or calendar months (日、月). */
    public enum Unit {
        /** 日. */
        DAYS,
        /** 月. */
        MONTHS
    }

    public Length {
        requireNonNull(unit);
        if (number < 1) {
            throw new IllegalArgumentException("a suspension lasts at least one day");
        }
    }

    public static Length days(int number) {
        return new Length(number, Unit.DAYS);
    }

    public static Length months(int number) {
        return new Length(number, Unit.MONTHS);
    }

    /** The last day of a suspension that begins on a day. */
    public LocalDate lastDay(LocalDate from) {
        // INTERPRETATION: the first day of a suspension belongs to it, decision record 0017
        var after =
                switch (unit) {
                    case DAYS -> from.plusDays(number);
                    case MONTHS -> from.plusMonths(number);
                };
        return after.minusDays(1);
    }

    /** Such as 180 DAYS. */
    @Override
    public String toString() {
        return number + " " + unit;
    }
}
