package org.fundwatch.cases.agreement;

/** Why an agency suspends an agreement (应当中止的情形); established by people, never inferred. */
public enum SuspensionGround {
    /** 对基金安全和参保人权益可能造成重大风险. */
    FUND_AT_RISK,
    /** 未按规定提供数据或数据不真实. */
    DATA_NOT_PROVIDED,
    /** 协议约定. */
    AS_AGREED,
    /** 其他规定. */
    OTHER_RULE
}
