package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;

/**
 * What another function did about a case and its penalty (后续处理), as its event tells it.
 *
 * @param event that told it
 * @param decision which of the case's penalties it is about (第几次), from 1
 * @param position where it stands among those of its function, such as the number of an edition: whatever came first, the
 *     highest is the last word
 * @param detail such as the grade that now holds, or the edition; empty where there is none
 */
public record FollowThrough(
        UUID event,
        CaseNumber caseNumber,
        int decision,
        FollowThroughKind kind,
        LocalDate on,
        int position,
        String detail,
        Instant at) {

    public FollowThrough {
        requireNonNull(event);
        requireNonNull(caseNumber);
        requireNonNull(kind);
        requireNonNull(on);
        requireNonNull(detail);
        requireNonNull(at);
    }
}
