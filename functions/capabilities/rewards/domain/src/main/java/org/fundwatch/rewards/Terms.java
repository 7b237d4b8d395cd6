package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * How a formula's rates are to be taken (计算口径).
 *
 * @param raised the rate that is paid for the rate of the table; another one where an uplift changes rates
 * @param rounding where a part of a fen goes
 */
record Terms(UnaryOperator<Ratio> raised, RoundingMode rounding) {

    static Terms plain(RoundingMode rounding) {
        return new Terms(UnaryOperator.identity(), rounding);
    }

    Money share(Money money, Ratio rate) {
        return money.share(raised.apply(rate), rounding);
    }
}
