package org.fundwatch.claims;

import java.math.BigDecimal;
import org.fundwatch.kernel.Money;

/**
 * A line whose amount is not price times quantity (结算明细信息异常).
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
        var due = line.qty().at(line.unitPrice().get());
        var stated = BigDecimal.valueOf(line.price().stated().get().fen());
        return due.subtract(stated).abs().compareTo(BigDecimal.valueOf(tolerance.fen())) > 0;
    }
}
