package org.fundwatch.claims;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pieces charged that were not used, or whose identifier is missing or stands twice (高值耗材), 条例 Art. 38(3). */
record Devices(boolean identifierRequired) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var lines = claim.lines().stream()
                .filter(line -> line.proof().udi().isPresent())
                .toList();
        if (lines.isEmpty()) {
            return Answer.nothing();
        }
        var used = claim.visit().clinical().devices();
        var left = new HashMap<>(used.orElseGet(Map::of));
        var twice = listedTwice(lines);
        var found = new ArrayList<Found>();
        for (var line : lines) {
            var measures = measures(line, twice);
            var excess = used.isPresent() ? take(line, left) : Quantity.ZERO;
            if (!excess.equals(Quantity.ZERO) || !measures.evidence().isEmpty()) {
                found.add(found(line, excess, measures));
            }
        }
        return new Answer(found, used.isPresent() ? List.of() : List.of("visit.devices_used"));
    }

    private Measures measures(Line line, List<String> twice) {
        var pieces = line.proof().udi().orElseThrow();
        var own = pieces.stream()
                .flatMap(Optional::stream)
                .filter(twice::contains)
                .distinct()
                .toList();
        var missing = pieces.stream().filter(Optional::isEmpty).count();
        var measures = Measures.none().and(Measure.DUPLICATE_UDI, own);
        return identifierRequired && missing > 0 ? measures.and(Measure.MISSING_UDI, missing) : measures;
    }

    private static Quantity take(Line line, Map<String, Integer> left) {
        var there = Quantity.of(left.getOrDefault(line.item(), 0));
        var taken = line.qty().atMost(there);
        left.put(line.item(), there.above(taken).value().intValue());
        return line.qty().above(there);
    }

    private static Found found(Line line, Quantity excess, Measures measures) {
        return excess.equals(Quantity.ZERO)
                ? Found.bare(Extent.line(line), measures)
                : Found.of(
                        Extent.line(line),
                        new Measures(Optional.of(excess), Optional.empty(), measures.evidence()),
                        Shares.ofLast(List.of(line), excess));
    }

    private static List<String> listedTwice(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.proof().udi().orElseThrow().stream())
                .flatMap(Optional::stream)
                .collect(groupingBy(identity(), counting()))
                .entrySet()
                .stream()
                .filter(piece -> piece.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
