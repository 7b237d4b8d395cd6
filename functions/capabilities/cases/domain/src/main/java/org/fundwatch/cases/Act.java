package org.fundwatch.cases;

/** What staff do to a case (办案行为); each act names the edges of {@link Lifecycle} that it walks. */
public enum Act {
    /** 受理. */
    ACCEPT,
    /** 不予受理. */
    REFUSE,
    /** 记录查明的事实. */
    RECORD_FINDING,
    /** 作出处罚决定. */
    DECIDE_PENALTY,
    /** 提出须由另一人签署的处罚意见. */
    PROPOSE_PENALTY,
    /** 签署处罚意见, by another person: the penalty is decided. */
    SIGN_PENALTY,
    /** 撤回处罚意见. */
    WITHDRAW_PROPOSAL,
    /** 撤回处罚决定. */
    REVOKE_PENALTY,
    /** 查证属实，结案. */
    CLOSE_SUBSTANTIATED,
    /** 查证不实，结案. */
    CLOSE_UNSUBSTANTIATED
}
