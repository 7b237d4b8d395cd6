package org.fundwatch.cases;

import java.math.RoundingMode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * What the fund lost of a cost that should not have been charged (基金损失): the cost times the share that the fund reimbursed,
 * never the cost itself (条例 Art. 38).
 *
 * @param cost the violating cost (违规费用), in fen
 * @param share what the fund paid of it (报销比例), from 0 to 1
 */
public record FundLoss(Money cost, Ratio share) {
    // INTERPRETATION: part of a fen was not lost, decision record 0006
    private static final RoundingMode ROUNDING = RoundingMode.DOWN;

    /** The amount that a finding records, in whole fen, part of a fen left out. */
    public Money amount() {
        return cost.share(share, ROUNDING);
    }

    /** How the amount comes about, in yuan, such as 1000.00 × 75% = 750.00. */
    public String arithmetic() {
        return cost + " × " + share + " = " + amount();
    }
}
