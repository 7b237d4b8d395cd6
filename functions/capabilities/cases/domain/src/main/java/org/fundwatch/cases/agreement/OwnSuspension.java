package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An earlier suspension at the institution's own request (主动申请中止), both its days belonging to it. */
public record OwnSuspension(LocalDate from, LocalDate until) {
    /** One that ends before it begins: {@link IllegalArgumentException}. */
    public OwnSuspension {
        requireNonNull(from);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a suspension ends on or after its first day");
        }
    }

    /** A suspension as {@link #toString} writes it. */
    static OwnSuspension of(String text) {
        var days = text.split(" ", -1);
        return new OwnSuspension(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** Whether no day lies between the two. */
    boolean touches(OwnSuspension other) {
        return !from.isAfter(other.until.plusDays(1)) && !other.from.isAfter(until.plusDays(1));
    }

    /** From the first day of the two to the last. */
    OwnSuspension with(OwnSuspension other) {
        return new OwnSuspension(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** Its two days, such as 2026-01-01 2026-06-29. */
    @Override
    public String toString() {
        return from + " " + until;
    }
}
