package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Treated elsewhere in the middle of a stay (住院期间他院就医): the days of admission and discharge say nothing. */
record Elsewhere() implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var stay = claim.visit();
        return claim.history()
                .map(visits -> Answer.of(visits.stream().flatMap(visit -> within(visit, stay))))
                .orElseGet(() -> Answer.lacks("history"));
    }

    private static Stream<Found> within(Visit visit, Visit stay) {
        var end = stay.discharged().orElse(LocalDate.MAX);
        var last = visit.isInpatient() ? visit.discharged().orElse(LocalDate.MAX) : visit.admitted();
        var inside = visit.isInpatient()
                ? visit.admitted().isBefore(end) && last.isAfter(stay.admitted())
                : last.isAfter(stay.admitted()) && last.isBefore(end);
        return inside && !visit.institution().equals(stay.institution())
                ? Stream.of(Found.bare(Extent.earlierVisit(visit.id()), Measures.none()))
                : Stream.empty();
    }
}
