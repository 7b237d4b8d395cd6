package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.points.Outcome;

/**
 * What a year's points lead to.
 *
 * @param minMonths of a suspension, the shortest
 * @param maxMonths of a suspension, the longest
 * @param missing which length within is right here, where no rule of the place is on record
 * @param barYears after a termination, for how many years no new registration is made
 * @param reachedOn the day of the act with which the points were full
 */
record PointsOutcomeView(
        PointsOutcome outcome,
        Optional<Integer> minMonths,
        Optional<Integer> maxMonths,
        Optional<String> missing,
        Optional<Integer> barYears,
        Optional<LocalDate> reachedOn) {

    static PointsOutcomeView of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Clear _, Outcome.Noticed _ -> bare(outcome);
            case Outcome.Suspended it ->
                new PointsOutcomeView(
                        PointsOutcome.of(it),
                        Optional.of(it.minMonths()),
                        Optional.of(it.maxMonths()),
                        Optional.of(it.open().name()),
                        empty(),
                        empty());
            case Outcome.Terminated it ->
                new PointsOutcomeView(
                        PointsOutcome.of(it),
                        empty(),
                        empty(),
                        empty(),
                        Optional.of(it.barYears()),
                        Optional.of(it.reachedOn()));
        };
    }

    private static PointsOutcomeView bare(Outcome outcome) {
        return new PointsOutcomeView(PointsOutcome.of(outcome), empty(), empty(), empty(), empty(), empty());
    }
}
