package org.fundwatch.cases.procedure;

/** Where money goes (账目): the fund's and the treasury's never mix (条例 Art. 45). */
public enum Ledger {
    /** 退回基金. */
    REFUND,
    /** 罚款 to the treasury, and with it the charge for late payment. */
    FINE,
    /** 没收违法所得 to the treasury; nothing is charged where it is late. */
    CONFISCATION
}
