package org.fundwatch.cases.agreement;

/** What an institution still owes (未履行的责任). */
public enum Outstanding {
    /** 行政处罚责任. */
    PENALTY_OUTSTANDING,
    /** 违约责任. */
    DAMAGES_OUTSTANDING
}
