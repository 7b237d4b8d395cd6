package org.fundwatch.cases.clocks;

/** Why time is not counted (不计入期限的情形). */
public enum PauseReason {
    /** 检测检验. */
    TESTING,
    /** 鉴定. */
    APPRAISAL,
    /** 听证. */
    HEARING,
    /** 公告. */
    PUBLIC_NOTICE,
    /** 专家评审. */
    EXPERT_REVIEW,
    /** 第三方专业机构或专家组评估鉴定, on an appeal against points. */
    THIRD_PARTY_ASSESSMENT
}
