package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.kernel.Money;

/** More paid for an item in all than is allowed (超限定报销总额), earlier visits included. */
record AmountCap(ByItem<Money> caps) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(caps.linesByItem(claim.lines()).entrySet().stream()
                .map(item -> caps.at(item.getKey(), claim.visit().admitted())
                        .map(cap -> item(item.getKey(), item.getValue(), cap, claim))
                        .orElseGet(Answer::nothing)));
    }

    private static Answer item(String item, List<Line> lines, Money cap, Claim claim) {
        var own = sum(lines);
        var before = before(item, claim);
        var all = own.plus(sum(before));
        var unknown = Answer.unpriced(lines, Line.AMOUNT)
                .and(claim.history().isPresent() ? Answer.nothing() : Answer.lacks("history"))
                .and(Answer.unpriced(before, "history.lines.amount"));
        return all.compareTo(cap) > 0
                ? above(item, lines, all.minus(cap).atMost(own)).and(unknown)
                : unknown;
    }

    private static List<Line> before(String item, Claim claim) {
        return claim.earlier().stream()
                .flatMap(visit -> visit.lines().stream())
                .filter(line -> line.item().equals(item))
                .toList();
    }

    private static Answer above(String item, List<Line> lines, Money excess) {
        return Answer.of(Found.of(Extent.item(item, lines), Measures.none(), Shares.ofLast(lines, excess)));
    }

    private static Money sum(List<Line> lines) {
        return lines.stream().flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus);
    }
}
