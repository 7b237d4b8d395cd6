package org.fundwatch.claims.store;

import java.util.UUID;
import org.fundwatch.claims.review.FindingRef;

/** The key of what there is one of for a finding. */
record OfFinding(UUID checkId, int number) {
    static OfFinding of(FindingRef ref) {
        return new OfFinding(ref.checkId(), ref.number());
    }
}
