package org.fundwatch.caseevents;

import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.claims.published.ClaimChecked;

/** A checked claim in the words of cases. */
final class Counting {
    private Counting() {}

    static CheckedClaim of(ClaimChecked checked) {
        return new CheckedClaim(
                checked.institution(), checked.findings(), checked.violations(), checked.amount(), checked.checkedOn());
    }
}
