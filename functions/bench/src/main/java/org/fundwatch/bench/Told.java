package org.fundwatch.bench;

import java.util.List;

/**
 * What a contender found, as both tell it.
 *
 * @param fen the money in question
 * @param excess quantity above the limit, zero where the rule measures none
 */
public record Told(String rule, List<Integer> lines, long fen, int excess) {
    public Told {
        lines = lines.stream().sorted().toList();
    }
}
