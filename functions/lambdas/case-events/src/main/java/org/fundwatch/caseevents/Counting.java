package org.fundwatch.caseevents;

import java.time.YearMonth;
import org.fundwatch.cases.CheckedClaim;
import org.fundwatch.cases.Referral;
import org.fundwatch.claims.published.ClaimChecked;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.published.FindingReferred;

/** Checked claims and what came of their findings, in the words of cases. */
final class Counting {
    private Counting() {}

    static CheckedClaim of(ClaimChecked checked) {
        return new CheckedClaim(
                checked.institution(),
                checked.findings(),
                checked.violations(),
                checked.amount(),
                checked.checkedOn(),
                from(checked.origin()));
    }

    private static CheckedClaim.From from(FindingOrigin origin) {
        return switch (origin) {
            case DOOR -> CheckedClaim.From.DOOR;
            case SCREENING -> CheckedClaim.From.SCREENING;
        };
    }

    static Referral of(FindingReferred referred) {
        return new Referral(referred.institution(), YearMonth.from(referred.checkedOn()));
    }
}
