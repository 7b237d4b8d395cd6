package org.fundwatch.cases.agreement;

/** Why no new application is taken (不予受理定点申请的情形). */
public enum BarReason {
    /** 弄虚作假申请, from the day it was found out. */
    FALSE_APPLICATION,
    /** 因违法违规被解除协议. */
    TERMINATED_FOR_VIOLATION,
    /** 因严重违反协议被解除. */
    TERMINATED_FOR_BREACH,
    /** 法定代表人、主要负责人、实际控制人曾致原机构被解除. */
    PRINCIPAL_OF_TERMINATED,
    /** 上述人员被列入失信人名单. */
    PRINCIPAL_DISCREDITED,
    /** 未依法履行行政处罚责任. */
    PENALTY_OUTSTANDING,
    /** 评估不合格, 整改期内. */
    ASSESSMENT_FAILED_ONCE,
    /** 评估两次不合格. */
    ASSESSMENT_FAILED_TWICE
}
