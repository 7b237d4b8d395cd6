package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.knowledge.Points;

/**
 * An item charged more often in one visit than is allowed (当次就诊超频次), 条例 Art. 38(3): all its lines together.
 *
 * @param most units in a stay, or in a visit without one
 */
record PerStay(ByItem<Integer> most) implements OfPoints {

    @Override
    public Points naming() {
        return most.naming();
    }

    @Override
    public Answer ask(Claim claim, List<Line> lines) {
        if (!most.isSetFor(lines, claim.visit().admitted())) {
            return Answer.nothing();
        }
        return Answer.all(
                most.linesByItem(lines).entrySet().stream().map(item -> item(item.getKey(), item.getValue(), claim)));
    }

    private Answer item(String item, List<Line> lines, Claim claim) {
        var day = claim.visit().admitted();
        return most.at(item, day)
                .map(limit -> above(lines, limit).by(most.point(item, day)))
                .orElseGet(Answer::nothing);
    }

    private static Answer above(List<Line> lines, int limit) {
        var used = lines.stream().map(Line::qty).reduce(Quantity.ZERO, Quantity::plus);
        var excess = used.above(Quantity.of(limit));
        return excess.equals(Quantity.ZERO)
                ? Answer.nothing()
                : Answer.of(Found.of(Extent.linesOf(lines), Measures.excess(excess), Shares.ofLast(lines, excess)));
    }
}
