package org.fundwatch.cases.procedure;

/** How an order to correct (责令改正) went. */
public enum CorrectionStep {
    /** 责令改正. */
    ORDERED,
    /** 已改正. */
    DONE,
    /** 拒不改正. */
    REFUSED
}
