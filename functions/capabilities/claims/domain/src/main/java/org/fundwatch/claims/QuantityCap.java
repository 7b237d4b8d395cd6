package org.fundwatch.claims;

import java.util.List;

/** More of an item than is allowed (数量超标), in one line or in all its lines together. */
record QuantityCap(ByItem<Quantity> caps, Of of) implements Evaluator {

    /** What is held to the limit. */
    enum Of {
        LINE,
        ITEM
    }

    @Override
    public Answer ask(Claim claim) {
        var byItem = caps.linesByItem(claim.lines());
        return switch (of) {
            case LINE ->
                Answer.all(claim.lines().stream()
                        .filter(line -> byItem.containsKey(line.item()))
                        .map(line -> above(Extent.line(line), List.of(line))));
            case ITEM ->
                Answer.all(byItem.entrySet().stream()
                        .map(item -> above(Extent.item(item.getKey(), item.getValue()), item.getValue())));
        };
    }

    private Answer above(Extent extent, List<Line> lines) {
        var first = lines.getFirst();
        var used = lines.stream().map(Line::qty).reduce(Quantity.ZERO, Quantity::plus);
        return caps.at(first.item(), first.date())
                .filter(cap -> used.compareTo(cap) > 0)
                .map(cap -> Answer.of(Found.bare(extent, Measures.excess(used.above(cap)))))
                .orElseGet(Answer::nothing);
    }
}
