package org.fundwatch.cases.store;

/** How a waiting proposal ended (处罚意见的处理). */
public enum ProposalOutcome {
    /** 已签署. */
    SIGNED,
    /** 已撤回. */
    WITHDRAWN
}
