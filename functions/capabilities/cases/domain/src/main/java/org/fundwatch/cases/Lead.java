package org.fundwatch.cases;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.Trace;

/**
 * A lead (线索): findings in claims that somebody has to look into; it accuses nobody.
 *
 * @param tally the month's figures as they stand now, which may be more than opened it
 * @param evidence how well the bound is attested; empty where reviewers handed a finding over, which needs none
 * @param trace names the policy and its version
 */
public record Lead(Tally tally, Optional<Evidence> evidence, Trace trace, Instant openedAt) {

    /** Whether the bound is one of our own, for demonstration. */
    public boolean example() {
        return evidence.equals(Optional.of(Evidence.EXAMPLE));
    }
}
