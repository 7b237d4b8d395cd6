package org.fundwatch.claims.screening;

/** Why a settlement that was read was not screened (不予筛查的结算). */
public enum SetAside {
    /** Stands there twice, word for word: one of them is screened. */
    DUPLICATE,
    /** Its id stands there twice with different contents: neither is screened. */
    CONFLICTING,
    /** Was taken back by another. */
    REVERSED,
    /** Takes back another. */
    REVERSAL,
    /** Takes back one that is not there. */
    REVERSAL_OF_NOTHING
}
