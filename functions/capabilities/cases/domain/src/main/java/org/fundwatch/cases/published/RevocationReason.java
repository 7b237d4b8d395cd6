package org.fundwatch.cases.published;

/** Why a penalty no longer holds (撤回处罚决定的原因). */
public enum RevocationReason {
    /** 行政复议: a reconsideration body ended it. */
    RECONSIDERATION,
    /** 行政诉讼: a court ended it. */
    LITIGATION,
    /** 自行纠正: the authority itself found it wrong. */
    CORRECTION
}
