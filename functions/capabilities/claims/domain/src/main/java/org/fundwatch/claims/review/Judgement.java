package org.fundwatch.claims.review;

/** What somebody holds of a finding (审核意见). */
public enum Judgement {
    /** 认定: the rule was broken. */
    CONFIRMED,
    /** 排除: it was not. */
    DISMISSED
}
