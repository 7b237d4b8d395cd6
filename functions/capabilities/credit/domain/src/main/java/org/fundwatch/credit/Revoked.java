package org.fundwatch.credit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A penalty that no longer holds from a day (处罚决定已撤回): from then on it counts as if it had never been decided. */
public record Revoked(PenaltyId id, LocalDate revokedOn) {
    public Revoked {
        requireNonNull(id);
        requireNonNull(revokedOn);
    }
}
