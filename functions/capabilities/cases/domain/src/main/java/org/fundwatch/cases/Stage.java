package org.fundwatch.cases;

/** Where a case stands (案件阶段); only {@link Lifecycle} says how it gets from one to the next. */
public enum Stage {
    /** 已登记: a report came in, nobody has decided on it. */
    RECEIVED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理; the end. */
    REFUSED,
    /** 调查中: at least one finding is on file. */
    INVESTIGATED,
    /** 处罚意见待签署: another person has to sign it. */
    PENALTY_PROPOSED,
    /** 已作出处罚决定. */
    PENALTY_DECIDED,
    /** 处罚决定已撤回; the end, unless it is decided anew. */
    PENALTY_REVOKED,
    /** 查证属实，已结案; the end, unless its penalty falls. */
    CLOSED_SUBSTANTIATED,
    /** 查证不实，已结案; the end. */
    CLOSED_UNSUBSTANTIATED
}
