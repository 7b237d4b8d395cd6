package org.fundwatch.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a contender found, as both tell it.
 *
 * @param fen the money in question
 * @param excess quantity above the limit, zero where the rule measures none
 */
public record Told(String rule, List<Integer> lines, long fen, int excess) {
    private static final Comparator<Told> ORDER = Comparator.comparing(Told::rule)
            .thenComparing(told -> told.lines().toString())
            .thenComparingLong(Told::fen)
            .thenComparingInt(Told::excess);

    public Told {
        lines = lines.stream().sorted().toList();
    }

    /** In one order, each as often as it was found. */
    static List<Told> inOrder(Stream<Told> found) {
        return found.sorted(ORDER).toList();
    }
}
