package org.fundwatch.claims;

import java.math.BigDecimal;
import java.util.List;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** Lines that are due at a share of their price (折价). */
final class Discount {

    /** What a line costs in full, in fen: at its price, else as it states; half a unit is one at half the price. */
    static BigDecimal full(Line line) {
        return line.unitPrice()
                .map(line.qty().atLeast(Quantity.of(1))::at)
                .or(() -> line.amount().map(Money::fen).map(BigDecimal::valueOf))
                .orElse(BigDecimal.ZERO);
    }

    /** The line, if it was charged above its share. */
    static Answer above(Line line, Ratio share) {
        var due = full(line).multiply(share.value());
        var excess = BigDecimal.valueOf(line.amount().orElse(Money.ZERO).fen()).subtract(due);
        return excess.signum() > 0
                ? Answer.of(Found.of(Extent.line(line), Measures.none(), Shares.of(List.of(new Part(line, excess)))))
                : Answer.nothing();
    }

    private Discount() {}
}
