package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days on which an item was used (使用日期), in the visit and before it, with the visit's own lines of the day; a day of an
 * earlier visit alone has none.
 */
record Uses(SortedMap<LocalDate, List<Line>> days) {

    static Uses inVisit(String item, Claim claim) {
        return of(claim.lines().stream().filter(line -> line.item().equals(item)), Stream.empty());
    }

    static Uses everywhere(String item, Claim claim) {
        Predicate<Line> fits = line -> line.item().equals(item);
        return of(
                claim.lines().stream().filter(fits),
                claim.earlier().stream()
                        .flatMap(visit -> visit.lines().stream())
                        .filter(fits));
    }

    private static Uses of(Stream<Line> own, Stream<Line> earlier) {
        record On(LocalDate day, Line line) {}
        var days = new TreeMap<LocalDate, List<Line>>(own.flatMap(
                        line -> line.days().each().map(day -> new On(day, line)))
                .collect(groupingBy(On::day, mapping(On::line, toList()))));
        earlier.flatMap(line -> line.days().each()).forEach(day -> days.putIfAbsent(day, List.of()));
        return new Uses(days);
    }

    List<LocalDate> inOrder() {
        return List.copyOf(days.keySet());
    }
}
