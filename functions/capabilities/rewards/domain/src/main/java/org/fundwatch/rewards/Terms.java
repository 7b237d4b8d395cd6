package org.fundwatch.rewards;

import java.util.function.UnaryOperator;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/**
 * How a formula's rates are to be taken (计算口径).
 *
 * @param raised the rate that is paid for the rate of the table; another one where an uplift changes rates
 * @param rounding what becomes of a part of a fen
 */
record Terms(UnaryOperator<Ratio> raised, Rounding rounding) {

    static Terms plain(Rounding rounding) {
        return new Terms(UnaryOperator.identity(), rounding);
    }

    /** What one rate gives, as the next step takes it. */
    Exact share(Money money, Ratio rate) {
        return rounding.step(Exact.of(money).times(raised.apply(rate).value()));
    }

    /** The same in whole fen, as a line tells it. */
    Money told(Money money, Ratio rate) {
        return rounding.end(share(money, rate));
    }
}
