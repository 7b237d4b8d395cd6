package org.fundwatch.publication;

import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** The answer on one listing (列入). Every case is data: nothing here is an exception. */
public sealed interface ListingDecision {

    /** What led to the answer; an appeal reads it. */
    Trace trace();

    /** The case goes on the list. */
    record Approved(Listing listing, Trace trace) implements ListingDecision {}

    /** The policy does not list such a case. */
    record Refused(Reason reason, Trace trace) implements ListingDecision {}

    /** The published sources do not say: ask, never guess. */
    record Undetermined(MissingFact missing, Trace trace) implements ListingDecision {}

    /** Why a case is not listed. */
    enum Reason {
        /** The policy lists other subjects. */
        SUBJECT_NOT_LISTED,
        /** What would be published had to be gone by now. */
        TERM_OVER
    }
}
