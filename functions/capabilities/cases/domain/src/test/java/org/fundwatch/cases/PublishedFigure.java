package org.fundwatch.cases;

import java.math.BigDecimal;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** A fine as printed: both it and the amounts behind it were rounded to the same unit before printing. */
record PublishedFigure(Money fine, Money unit) {

    static PublishedFigure of(Tree tree) {
        return new PublishedFigure(tree.money("fine"), tree.money("rounded-to"));
    }

    /** Half a unit for the printed fine, and half a unit times its multiple for each printed amount. */
    boolean agrees(Decided decided) {
        var halfUnits = decided.parts().stream()
                .map(DecidedPart::chosen)
                .map(chosen -> ((Choice.Times) chosen).multiple().value())
                .reduce(BigDecimal.ONE, BigDecimal::add);
        var tolerance = BigDecimal.valueOf(unit.fen()).multiply(halfUnits).divide(BigDecimal.TWO);
        var difference = BigDecimal.valueOf(fine.fen())
                .subtract(BigDecimal.valueOf(decided.fine().fen()));
        return difference.abs().compareTo(tolerance) <= 0;
    }
}
