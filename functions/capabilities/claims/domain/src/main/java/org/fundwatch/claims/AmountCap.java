package org.fundwatch.claims;

import java.util.List;
import java.util.stream.Stream;
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
        var own = sum(lines.stream());
        var all = own.plus(sum(before(item, claim)));
        var unknown = unknown(item, lines, claim);
        return all.compareTo(cap) > 0
                ? above(item, lines, all.minus(cap).atMost(own)).and(unknown)
                : unknown;
    }

    private static Answer unknown(String item, List<Line> lines, Claim claim) {
        var own = unpriced(lines.stream()) ? Answer.lacks("visit.lines.amount") : Answer.nothing();
        var before = claim.history().isEmpty()
                ? Answer.lacks("history")
                : unpriced(before(item, claim)) ? Answer.lacks("history.lines.amount") : Answer.nothing();
        return own.and(before);
    }

    private static Stream<Line> before(String item, Claim claim) {
        return claim.earlier().stream()
                .flatMap(visit -> visit.lines().stream())
                .filter(line -> line.item().equals(item));
    }

    private static boolean unpriced(Stream<Line> lines) {
        return lines.anyMatch(line -> line.amount().isEmpty());
    }

    private static Answer above(String item, List<Line> lines, Money excess) {
        return Answer.of(Found.of(Extent.item(item, lines), Measures.none(), Shares.ofLast(lines, excess)));
    }

    private static Money sum(Stream<Line> lines) {
        return lines.flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus);
    }
}
