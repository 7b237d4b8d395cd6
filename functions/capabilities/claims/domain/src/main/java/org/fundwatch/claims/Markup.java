package org.fundwatch.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** A consumable sold for more than it cost and the mark-up that is allowed (耗材超比例加价). */
record Markup(Ratio most) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(claim.lines().stream()
                .filter(line -> line.category() == Category.CONSUMABLE
                        && line.unitPrice().isPresent())
                .map(this::line));
    }

    private Answer line(Line line) {
        return cost(line)
                .map(cost -> Answer.of(Excess.perUnit(line, line.unitPrice().orElseThrow(), highest(cost))))
                .orElseGet(() -> Answer.lacks("visit.lines.purchase_price"));
    }

    private static Optional<Money> cost(Line line) {
        return line.price().purchase().or(() -> line.proof().actual().flatMap(Actual::unitPrice));
    }

    private Money highest(Money cost) {
        return Shares.rounded(BigDecimal.valueOf(cost.fen()).multiply(BigDecimal.ONE.add(most.value())));
    }
}
