package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days that a line covers, evenly (计费日期): one, or several up to a last one. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
    }

    /** How many they are. */
    public long count() {
        return DAYS.between(first, last) + 1;
    }

    boolean isOne() {
        return first.equals(last);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean meets(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    Stream<LocalDate> each() {
        return first.datesUntil(last.plusDays(1));
    }
}
