package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One prescription split into several (分解处方), 条例 Art. 38(2).
 *
 * @param fewest so many prescriptions of a day are looked at together
 * @param mostKinds most different items of them all
 */
record PrescriptionSplit(int fewest, int mostKinds) implements Evaluator {

    /** A line of a prescription of the day, with the visit where it stands. */
    private record On(Visit visit, Line line) {
        String prescription() {
            return visit.institution() + " " + line.prescribed().rx().orElseThrow();
        }
    }

    @Override
    public Answer ask(Claim claim) {
        var own = on(claim, claim.visit()).toList();
        if (own.isEmpty()) {
            return Answer.nothing();
        }
        var earlier =
                claim.earlier().stream().flatMap(visit -> on(claim, visit)).toList();
        var answer = judged(own, earlier);
        return claim.history().isPresent() || !answer.found().isEmpty() ? answer : Answer.lacks("history");
    }

    private static Stream<On> on(Claim claim, Visit visit) {
        return visit.lines().stream()
                .filter(line -> line.prescribed().rx().isPresent()
                        && line.date().equals(claim.visit().admitted()))
                .map(line -> new On(visit, line));
    }

    private Answer judged(List<On> own, List<On> earlier) {
        var all = Stream.concat(own.stream(), earlier.stream()).toList();
        Map<String, Set<String>> byItem = all.stream()
                .collect(groupingBy(it -> it.line().item(), TreeMap::new, mapping(On::prescription, toSet())));
        var prescriptions = all.stream().map(On::prescription).distinct().count();
        var twice = byItem.entrySet().stream()
                .filter(item -> item.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (prescriptions < fewest || (byItem.size() <= mostKinds && twice.isEmpty())) {
            return Answer.nothing();
        }
        var measures = Measures.of(Measure.PRESCRIPTIONS, prescriptions)
                .and(Measure.KINDS, byItem.size())
                .and(Measure.SAME_ITEMS, twice);
        return Answer.of(Found.bare(extent(own, earlier), measures));
    }

    private static Extent extent(List<On> own, List<On> earlier) {
        return new Extent(
                own.stream().map(it -> it.line().no()).toList(),
                earlier.stream().map(it -> it.visit().id()).distinct().toList(),
                Optional.empty());
    }
}
