package org.fundwatch.cases.procedure;

/** Where money goes (账目): two ledgers that never mix (条例 Art. 45). */
public enum Ledger {
    /** 退回基金. */
    REFUND,
    /** 罚款 to the treasury, and with it the charge for late payment. */
    FINE
}
