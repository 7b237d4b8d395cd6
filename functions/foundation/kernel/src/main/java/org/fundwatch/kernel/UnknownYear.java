package org.fundwatch.kernel;

import java.io.Serial;

/** A year whose public holidays are not in the calendar (未收录年份): no deadline is computed on a guess. */
public final class UnknownYear extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int year;

    public UnknownYear(int year) {
        super("no public holidays on record for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
