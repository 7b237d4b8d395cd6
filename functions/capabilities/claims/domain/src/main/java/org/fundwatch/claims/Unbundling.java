package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Money;

/** An operation charged by its parts, for more than it costs as a whole (分解项目收费), 条例 Art. 38(3). */
record Unbundling(Map<String, Bundle> packages) implements Evaluator {

    /**
     * What belongs together.
     *
     * @param price what the whole costs, in yuan
     */
    record Bundle(List<String> parts, Money price) {}

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(packages.entrySet().stream().map(it -> one(it.getKey(), it.getValue(), claim)));
    }

    private static Answer one(String operation, Bundle whole, Claim claim) {
        var lines = claim.lines().stream()
                .filter(line -> whole.parts().contains(line.item()))
                .toList();
        var charged = lines.stream().map(Line::item).distinct().count();
        if (lines.isEmpty() || charged < whole.parts().stream().distinct().count()) {
            return Answer.nothing();
        }
        return claim.visit()
                .operations()
                .map(all -> all.stream().anyMatch(it -> it.named().key().equals(operation)))
                .map(done -> done ? above(lines, whole) : Answer.nothing())
                .orElseGet(() -> Answer.lacks("visit.operations"));
    }

    private static Answer above(List<Line> lines, Bundle whole) {
        var unpriced = Answer.unpriced(lines, Line.AMOUNT);
        if (!unpriced.isNothing()) {
            return unpriced;
        }
        var sum = lines.stream().map(line -> line.amount().orElseThrow()).reduce(Money.ZERO, Money::plus);
        return sum.compareTo(whole.price()) > 0
                ? Answer.of(Found.of(
                        Extent.linesOf(lines), Measures.none(), Shares.ofLast(lines, sum.minus(whole.price()))))
                : Answer.nothing();
    }
}
