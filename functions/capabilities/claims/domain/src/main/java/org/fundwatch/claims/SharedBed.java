package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.InstitutionFacts.Stay;

/** More patients in a bed on one night than it holds (同一床位同时收治两人), 条例 Art. 38(1): once for every two stays. */
record SharedBed(int most) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return claim.facts()
                .stays()
                .map(stays -> Answer.of(
                        stays.stream().collect(groupingBy(Stay::bed, TreeMap::new, toList())).values().stream()
                                .flatMap(this::bed)))
                .orElseGet(() -> Answer.lacks("institution_facts.stays"));
    }

    private Stream<Found> bed(List<Stay> stays) {
        return IntStream.range(0, stays.size())
                .boxed()
                .flatMap(i -> stays.stream().skip(i + 1L).flatMap(other -> pair(stays.get(i), other, stays)));
    }

    private Stream<Found> pair(Stay one, Stay other, List<Stay> all) {
        var from = later(one.admitted(), other.admitted());
        var until = one.discharged().isBefore(other.discharged()) ? one.discharged() : other.discharged();
        var nights = DAYS.between(from, until);
        return nights > 0 && (most == 1 || tooMany(from, until, all))
                ? Stream.of(Found.bare(
                        Extent.visit(), Measures.of(Measure.BED, one.bed()).and(Measure.OVERLAP_DAYS, nights)))
                : Stream.empty();
    }

    private boolean tooMany(LocalDate from, LocalDate until, List<Stay> all) {
        return from.datesUntil(until)
                .anyMatch(night -> all.stream()
                                .filter(stay -> !night.isBefore(stay.admitted()) && night.isBefore(stay.discharged()))
                                .count()
                        > most);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
