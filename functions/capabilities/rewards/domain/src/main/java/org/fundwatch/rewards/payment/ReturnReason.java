package org.fundwatch.rewards.payment;

/** Why a transfer came back (退汇原因), as the bank says it. */
public enum ReturnReason {
    /** 账号不存在. */
    ACCOUNT_UNKNOWN,
    /** 账户已销户. */
    ACCOUNT_CLOSED,
    /** 户名不符. */
    HOLDER_DIFFERS,
    /** 其他. */
    OTHER
}
