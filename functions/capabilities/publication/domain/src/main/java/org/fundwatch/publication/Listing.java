package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;

/**
 * An approved listing (列入决定): what will be published of a case, and of which institution the case is.
 *
 * @param decision for which of the case's penalties (第几次), from 1
 */
public record Listing(CaseNumber caseNumber, int decision, InstitutionCode institution, Entry entry) {

    public Listing {
        requireNonNull(caseNumber);
        requireNonNull(institution);
        requireNonNull(entry);
    }

    public EntryId id() {
        return entry.id();
    }
}
