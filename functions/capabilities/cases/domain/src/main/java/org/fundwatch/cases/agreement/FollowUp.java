package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.cases.WordLimits;

/**
 * What happened after a measure (后续事项), as people recorded it.
 *
 * @param document the paper that shows it, by its number (文书编号)
 */
public record FollowUp(FollowUpKind kind, LocalDate on, String document) {
    public FollowUp {
        requireNonNull(kind);
        requireNonNull(on);
        WordLimits.require(document, WordLimits.DOCUMENT);
    }
}
