package org.fundwatch.cases.points;

/** Which measure on the institution points stand on (对机构的处罚或者处理). */
public enum FootingKind {
    /** 行政处罚. */
    PENALTY,
    /** 协议处理. */
    AGREEMENT_MEASURE
}
