package org.fundwatch.claims.published;

import org.fundwatch.kernel.Money;

/**
 * What a check found that was not known of its visit (新增疑点).
 *
 * @param findings how many, suspicious ones included
 * @param violations how many of them are certain
 * @param amount the money in question beyond what was, in fen
 */
public record NewlyFound(int findings, int violations, Money amount) {

    /** All of a check: nothing alike was known. */
    public static NewlyFound all(ClaimCheckRecorded check) {
        return new NewlyFound(check.findings().size(), check.violations(), check.total());
    }
}
