package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

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

    /** Whether nothing lies between this and what begins on a day. */
    boolean touches(LocalDate later) {
        return !from.isAfter(later) && !until.plusDays(1).isBefore(later);
    }

    /** Its two days, such as 2026-01-01 2026-06-29. */
    @Override
    public String toString() {
        return from + " " + until;
    }
}
