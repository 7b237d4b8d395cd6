package org.fundwatch.claims.review;

/** What people do about a finding (疑点办理). */
public enum FindingAct {
    /** 初审. */
    REVIEW,
    /** 复审. */
    REVIEW_AGAIN,
    /** 登记申诉. */
    RECEIVE_APPEAL,
    /** 核实. */
    VERIFY,
    /** 处理. */
    HANDLE
}
