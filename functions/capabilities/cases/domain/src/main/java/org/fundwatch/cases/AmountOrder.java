package org.fundwatch.cases;

import org.fundwatch.kernel.Money;

/** What an article orders about the amount of a finding itself, besides any fine (款项处理, 条例 Art. 45): which ledger it goes to. */
public enum AmountOrder {
    /** 责令退回、责令追回: back to the fund. */
    REFUNDED("goes back to the fund"),
    /** 没收违法所得: what was gained goes to the treasury. */
    CONFISCATED("is confiscated to the treasury"),
    /** 未作规定: the article orders nothing about it. */
    NOT_ORDERED("nothing");

    private final String answer;

    AmountOrder(String answer) {
        this.answer = answer;
    }

    /** What of an amount is ordered so, in whole fen: all of it, or nothing where the order is another. */
    Money of(Money amount, AmountOrder asked) {
        return this == asked ? amount : Money.ZERO;
    }

    String answer() {
        return answer;
    }
}
