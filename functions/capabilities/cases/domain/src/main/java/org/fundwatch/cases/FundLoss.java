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

    /** The amount that a finding records, in whole fen. */
    public Money amount(RoundingMode rounding) {
        return cost.share(share, rounding);
    }
}
