package org.fundwatch.rewards.payment;

/** By what a claimant is known to be the reporter (领奖人身份的证明方式). */
public enum Proof {
    /** 实名: the identity sealed with the report. */
    IDENTITY,
    /** 匿名，凭辨识信息: the receipt, and the token given with the report; both were checked when the claim came in. */
    TOKEN,
    /** 匿名，凭回执: the receipt alone, which was checked when the claim came in. */
    RECEIPT
}
