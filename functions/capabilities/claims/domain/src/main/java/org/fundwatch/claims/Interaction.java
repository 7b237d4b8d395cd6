package org.fundwatch.claims;

import java.util.List;
import java.util.stream.Stream;

/** Two items that must not be used together (相互作用、配伍禁忌): once for each pair. */
record Interaction(List<List<String>> pairs) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.of(pairs.stream().flatMap(pair -> pair(pair, claim)));
    }

    private static Stream<Found> pair(List<String> pair, Claim claim) {
        var lines = claim.lines().stream()
                .filter(line -> pair.contains(line.item()))
                .toList();
        var items = lines.stream().map(Line::item).distinct().count();
        return items == pair.stream().distinct().count()
                ? Stream.of(Found.bare(Extent.linesOf(lines), Measures.none()))
                : Stream.empty();
    }
}
