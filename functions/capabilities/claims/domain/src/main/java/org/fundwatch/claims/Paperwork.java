package org.fundwatch.claims;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Documents that a record holds 48 hours after admission.
 *
 * @param required names of the documents
 */
record Paperwork(List<String> required) {
    /** As the parameter's name says: {@code required_within_48h}. */
    private static final int HOURS = 48;

    private enum Due {
        YES,
        NO,
        UNKNOWN
    }

    Answer ask(Claim claim) {
        var visit = claim.visit();
        if (claim.checkedAt().isEmpty()) {
            return Answer.lacks("checked_at");
        }
        if (visit.documents().isEmpty()) {
            return Answer.lacks("visit.documents");
        }
        return switch (due(visit, claim.checkedAt().get())) {
            case NO -> Answer.nothing();
            case UNKNOWN -> Answer.lacks("visit.admitted_time");
            case YES -> missing(visit.documents().get());
        };
    }

    /** Without the hour of admission the day may still settle it. */
    private static Due due(Visit visit, LocalDateTime checkedAt) {
        var day = visit.admitted();
        var earliest = day.atTime(visit.admittedTime().orElse(LocalTime.MIN)).plusHours(HOURS);
        var latest = visit.admittedTime()
                .map(day::atTime)
                .orElseGet(() -> day.plusDays(1).atStartOfDay())
                .plusHours(HOURS);
        if (checkedAt.isBefore(earliest)) {
            return Due.NO;
        }
        return checkedAt.isBefore(latest) ? Due.UNKNOWN : Due.YES;
    }

    private Answer missing(List<String> existing) {
        var missing = required.stream().filter(name -> !existing.contains(name)).toList();
        return missing.isEmpty()
                ? Answer.nothing()
                : Answer.of(Found.bare(Extent.visit(), Measures.none().and(Measure.MISSING_DOCUMENTS, missing)));
    }
}
