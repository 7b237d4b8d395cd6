package org.fundwatch.claims.review;

import java.time.YearMonth;

/** A stretch of calendar months (月份区间), both included. */
public record Months(YearMonth from, YearMonth until) {
    public Months {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("the last month does not lie before the first");
        }
    }
}
