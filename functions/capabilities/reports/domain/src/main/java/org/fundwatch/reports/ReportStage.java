package org.fundwatch.reports;

/** How far a report has come, in the words that its whistleblower may see (办理进度). */
public enum ReportStage {
    /** 已收到. */
    RECEIVED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 查证属实. */
    SUBSTANTIATED,
    /** 查证不实. */
    UNSUBSTANTIATED,
    /** 已作出处罚决定. */
    PENALTY_DECIDED,
    /** 奖励审核中. */
    REWARD_UNDER_REVIEW,
    /** 奖励已批准. */
    REWARD_GRANTED,
    /** 奖励已申领. */
    REWARD_CLAIMED,
    /** 奖励已发放. */
    REWARD_PAID,
    /** 奖励逾期未领. */
    REWARD_LAPSED,
    /** 奖励已停止办理: the case fell, or the reward was taken back. */
    REWARD_STOPPED,
    /** 已办结. */
    CLOSED,
    /** 处罚决定已撤回: the last word on a decision, whatever else is told later, unless the case is decided anew. */
    PENALTY_REVOKED
}
