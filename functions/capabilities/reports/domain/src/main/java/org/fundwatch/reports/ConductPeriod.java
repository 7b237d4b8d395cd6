package org.fundwatch.reports;

import java.time.LocalDate;

/** When the reported conduct took place (行为发生时间), both days included. */
public record ConductPeriod(LocalDate from, LocalDate until) {

    /** Throws {@link IllegalArgumentException} if it ends before it begins. */
    public ConductPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("conduct ends before it begins");
        }
    }
}
