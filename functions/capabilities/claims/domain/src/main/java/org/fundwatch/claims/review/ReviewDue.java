package org.fundwatch.claims.review;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;

/** The end of the period that runs (届满日), as far as it can be said. */
public sealed interface ReviewDue {
    /** It ends with this day. */
    record By(LocalDate last) implements ReviewDue {}

    /** No source gives its length, or the calendar lacks the year: ask, never guess. */
    record Undetermined(MissingFact missing) implements ReviewDue {}

    /** None runs. */
    record None() implements ReviewDue {}
}
