package org.fundwatch.claims;

import java.math.BigDecimal;
import org.fundwatch.kernel.Money;

/**
 * A line whose amount is not price times quantity (结算明细信息异常), exactly or half up.
 *
 * @param tolerance what may differ, in yuan
 */
record AmountMatches(Money tolerance) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.of(claim.lines().stream()
                .filter(this::differs)
                .map(line -> Found.bare(Extent.line(line), Measures.none())));
    }

    private boolean differs(Line line) {
        if (line.unitPrice().isEmpty() || line.price().stated().isEmpty()) {
            return false;
        }
        var price = line.unitPrice().get();
        var stated = line.price().stated().get();
        var off =
                line.qty().at(price).subtract(BigDecimal.valueOf(stated.fen())).abs();
        return off.compareTo(BigDecimal.valueOf(tolerance.fen())) > 0
                && !stated.equals(line.qty().cost(price));
    }
}
