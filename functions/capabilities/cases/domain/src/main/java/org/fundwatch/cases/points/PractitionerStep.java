package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.WordLimits;

/**
 * Something that happened after points were given (记分后续事项), as people recorded it.
 *
 * @param months how long a suspension lasts, as people picked it; with a suspension alone
 * @param document the paper that shows it, by its number (文书编号)
 */
public record PractitionerStep(PractitionerStepKind kind, LocalDate on, Optional<Integer> months, String document) {
    /** Months with anything but a suspension, or a suspension without: {@link IllegalArgumentException}. */
    public PractitionerStep {
        requireNonNull(kind);
        requireNonNull(on);
        WordLimits.require(document, WordLimits.DOCUMENT);
        if (months.isPresent() != (kind == PractitionerStepKind.SUSPENSION_BEGAN)) {
            throw new IllegalArgumentException("a suspension has its months, and nothing else has");
        }
    }
}
