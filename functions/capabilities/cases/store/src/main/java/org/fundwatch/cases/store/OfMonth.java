package org.fundwatch.cases.store;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fundwatch.kernel.InstitutionCode;

/** The key of what is kept by institution and calendar month; the month is its first day. */
record OfMonth(String institutionCode, LocalDate month) {
    static OfMonth of(InstitutionCode institution, YearMonth month) {
        return new OfMonth(institution.value(), month.atDay(1));
    }
}
