package org.fundwatch.desk;

import java.time.LocalDate;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.published.RevocationReason;

/** How a penalty fell. */
record RevocationView(RevocationReason reason, LocalDate revokedOn, String instrument) {

    static RevocationView of(Revocation revocation) {
        return new RevocationView(revocation.reason(), revocation.revokedOn(), revocation.instrument());
    }
}
