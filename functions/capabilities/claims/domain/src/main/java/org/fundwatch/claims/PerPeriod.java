package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An item used more often in a stretch of the calendar than is paid for (周期超频次), 条例 Art. 38(2): in order, the uses after the
 * allowed number, earlier visits counted and not judged.
 *
 * @param most by item, uses in a period
 */
record PerPeriod(Period period, ByItem<Integer> most) {

    private record Use(Line line, boolean own, LocalDate day) {}

    boolean mayName(String item) {
        return most.mayName(item);
    }

    Stream<Answer> item(String item, LocalDate day, Claim claim) {
        return most.at(item, day).map(limit -> tooOften(item, claim, limit).by(most.point(item, day))).stream();
    }

    private Answer tooOften(String item, Claim claim, int limit) {
        var earlier = claim.earlier().stream()
                .flatMap(visit -> visit.lines().stream())
                .flatMap(line -> line.days().each().map(day -> new Use(line, false, day)));
        var own = claim.lines().stream().flatMap(line -> line.days().each().map(day -> new Use(line, true, day)));
        var byPeriod = Stream.concat(earlier, own)
                .filter(use -> use.line().item().equals(item))
                .sorted(Comparator.comparing(Use::day)
                        .thenComparing(Use::own)
                        .thenComparing(use -> use.line().no()))
                .collect(groupingBy(use -> period.firstDay(use.day()), TreeMap::new, toList()));
        return Answer.of(byPeriod.values().stream()
                .flatMap(uses -> uses.stream().skip(limit))
                .filter(Use::own)
                .map(Use::line)
                .distinct()
                .map(line -> Found.line(line, Measures.none())));
    }
}
