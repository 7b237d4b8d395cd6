package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Trace;

/**
 * What a listing (列入) is decided from.
 *
 * @param id drawn for this entry; nothing can be worked out from it
 * @param today in China, on which the listing is approved
 */
public record ListingFacts(EntryId id, Case listed, Particulars unit, Sanction sanction, LocalDate today) {

    /**
     * The case, and whom it is about.
     *
     * @param decision which of its penalties it is listed for (第几次), from 1
     */
    public record Case(CaseNumber number, int decision, Place place, SubjectKind subject) {
        private static final int FIRST = 1;

        /** Says so where it is not the first. */
        private Trace decided(Trace trace) {
            return decision == FIRST ? trace : trace.fact("decision", Integer.toString(decision));
        }
    }

    public ListingFacts {
        requireNonNull(id);
        requireNonNull(listed);
        requireNonNull(unit);
        requireNonNull(sanction);
        requireNonNull(today);
    }

    Trace writeTo(Trace trace) {
        return listed.decided(trace.fact("caseNumber", listed.number().value()))
                .fact("place", listed.place().code())
                .fact("subject", listed.subject().name())
                .fact("institution", unit.code().value())
                .fact("decidedOn", sanction.decidedOn().toString())
                .fact("approvedOn", today.toString());
    }
}
