package org.fundwatch.credit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.CaseNumber;

/** A penalty that no longer holds from a day (处罚决定已撤回): from then on it counts as if it had never been decided. */
public record Revoked(CaseNumber caseNumber, LocalDate revokedOn) {
    public Revoked {
        requireNonNull(caseNumber);
        requireNonNull(revokedOn);
    }
}
