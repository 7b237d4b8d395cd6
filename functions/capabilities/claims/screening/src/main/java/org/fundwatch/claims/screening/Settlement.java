package org.fundwatch.claims.screening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.Visit;

/**
 * One settlement (结算): what a hospital asked about, as it was paid.
 *
 * @param id the settlement's own (结算ID)
 * @param on day of the settlement, which names its month
 * @param reverses id of the settlement that this one takes back (冲正、退费结算)
 * @param claim without a history: that is what stands beside it
 */
public record Settlement(String id, LocalDate on, Optional<String> reverses, Claim claim) {
    /** The patient, who never leaves a partition. */
    String patient() {
        return claim.patient().id();
    }

    Visit visit() {
        return claim.visit();
    }

    String institution() {
        return claim.institution().code();
    }

    YearMonth month() {
        return YearMonth.from(on);
    }

    @Override
    public String toString() {
        return "Settlement[" + id + "]";
    }
}
