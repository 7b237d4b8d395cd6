package org.fundwatch.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.claims.review.Months;
import org.fundwatch.kernel.Misfit;

/** Which months are asked for: a year up to this month where a query does not say. */
final class MonthsQuery {
    private static final int OTHER_MONTHS_OF_A_YEAR = 11;
    private static final int MOST = 60;

    private MonthsQuery() {}

    static Months parse(String from, String until, LocalDate today) {
        var last = Optional.ofNullable(until)
                .map(text -> FindingInputs.month("until", text))
                .orElseGet(() -> YearMonth.from(today));
        var first = Optional.ofNullable(from)
                .map(text -> FindingInputs.month("from", text))
                .orElseGet(() -> last.minusMonths(OTHER_MONTHS_OF_A_YEAR));
        return of(first, last);
    }

    static Months of(YearMonth first, YearMonth last) {
        if (last.isBefore(first) || first.plusMonths(MOST).isBefore(last)) {
            throw new Misfit("/from", "must be a month up to `until`, at most " + MOST + " before it");
        }
        return new Months(first, last);
    }
}
