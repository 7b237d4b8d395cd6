package org.fundwatch.claims;

import java.util.List;

/** A prescription of nothing but herbs that are not paid for alone (中药饮片单方使用不予支付). */
record HerbsAlone(ByItem<Boolean> listed) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(Rx.of(claim, Category.HERBAL).map(this::prescription));
    }

    private Answer prescription(List<Line> lines) {
        var first = lines.getFirst();
        return lines.stream()
                        .allMatch(line -> listed.at(line.item(), line.date()).isPresent())
                ? Answer.of(Found.lines(lines)).by(listed.point(first.item(), first.date()))
                : Answer.nothing();
    }
}
