package org.fundwatch.rewards;

/** Where a reward stands (奖励办理环节); only {@link RewardLifecycle} says how it gets from one to the next. */
public enum RewardStep {
    /** 已拟定: computed, or computed to be refused or undetermined; nobody has looked at it. */
    PROPOSED,
    /** 已审核: the conditions were answered and the amount stands. */
    REVIEWED,
    /** 已审批: by another person than the reviewer. */
    APPROVED,
    /** 已通知: the reporter may claim. */
    NOTIFIED,
    /** 已申领. */
    CLAIMED,
    /** 已核验: who claims and where to pay were checked inside the vault. */
    CHECKED,
    /** 已提交支付. */
    ORDERED,
    /** 已发放: with the bank's reference. */
    PAID,
    /** 重复支付，待处理: paid, and another transfer went out or lies at the bank; it comes back, or its money does. */
    DOUBLED,
    /** 不予奖励; the end. */
    REFUSED,
    /** 逾期未领，视为放弃; the end. */
    LAPSED,
    /** 自愿放弃; the end, unless a transfer was on its way. */
    WAIVED,
    /** 已停止发放: the case fell, or the reward was recalled, before the money left; the end, unless a transfer was on its way. */
    STOPPED,
    /** 退回: the claim did not fit, the transfer failed, or the bank sent back what it had paid. */
    RETURNED,
    /** 追回中: the case fell, or the reward was recalled, after the payment. */
    RECOVERY,
    /** 已追回; the end, unless a transfer was on its way. */
    RECOVERED
}
