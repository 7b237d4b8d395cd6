package org.fundwatch.rewards;

/** What happens to a reward (奖励办理行为); each act that takes a step names the edges of {@link RewardLifecycle} that it walks. */
public enum RewardAct {
    /** 审核. */
    REVIEW,
    /** 审批. */
    APPROVE,
    /** 不予奖励. */
    REFUSE,
    /** 通知举报人. */
    NOTIFY,
    /** 举报人申领. */
    CLAIM,
    /** 申领期满. */
    LAPSE,
    /** 核验身份和账户. */
    CHECK,
    /** 提交支付. */
    ORDER,
    /** 支付成功. */
    PAY,
    /** 另一笔也支付成功: a second transfer of the same reward went out, or may still. */
    DOUBLE,
    /** 核验不符，或者支付失败. */
    RETURN,
    /** 付后退汇: the bank sent back what it had said it paid, and no other payment of the reward stands. */
    RETURN_PAID,
    /** 案件被撤销. */
    REVOKE,
    /** 追回奖励资金. */
    RECOVER,
    /** 举报人自愿放弃. */
    WAIVE,
    /** 提请收回奖励: asks for {@link #RECALL} and takes no step itself. */
    ASK_RECALL,
    /** 收回以伪造材料、隐瞒事实取得的奖励, by another person than who asked. */
    RECALL
}
