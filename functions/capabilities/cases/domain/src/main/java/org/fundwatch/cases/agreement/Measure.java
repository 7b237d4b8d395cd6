package org.fundwatch.cases.agreement;

/** What a fund agency may do under an agreement (协议处理方式); which kind of institution knows which stands in the policy. */
public enum Measure {
    /** 约谈. */
    TALK,
    /** 暂停拨付或者结算. */
    WITHHOLD_PAYMENT,
    /** 不予拨付. */
    DENY_PAYMENT,
    /** 不予支付. */
    REFUSE_SETTLEMENT,
    /** 追回已支付的费用. */
    RECOVER_PAYMENT,
    /** 支付违约金. */
    DAMAGES,
    /** 中止相关责任人员或者所在部门的服务. */
    SUSPEND_STAFF,
    /** 中止医保协议. */
    SUSPEND_AGREEMENT,
    /** 解除医保协议. */
    TERMINATE_AGREEMENT;

    /** Whether it suspends or ends the agreement itself. */
    boolean isOnAgreement() {
        return this == SUSPEND_AGREEMENT || this == TERMINATE_AGREEMENT;
    }
}
