package org.fundwatch.publication;

import java.time.LocalDate;

/** How long an entry is public (公示期限): both days included. */
public record Term(LocalDate from, LocalDate until) {

    public Term {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a term ends on or after its first day");
        }
    }

    /**
     * Whole years from a day: the day itself is not counted, the last day is the corresponding one, or the last of its
     * month (民法典 Art. 201, 202).
     */
    public static Term years(LocalDate from, int years) {
        return new Term(from, from.plusYears(years));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The first day on which the entry must be gone. */
    public LocalDate takeDownOn() {
        return until.plusDays(1);
    }
}
