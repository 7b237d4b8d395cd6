package org.fundwatch.rewards.payment;

/** Where one order to pay stands (支付指令状态); at most one order of a reward is open or paid. */
public enum OrderState {
    /** 已提交. */
    ORDERED,
    /** 未列入: the reward had fallen before the file for the bank was written. */
    LEFT_OUT,
    /** 已支付. */
    PAID,
    /** 被退回. */
    RETURNED,
    /** 退回后又到账: recorded as sent back, and paid all the same. */
    PAID_LATE,
    /** 付后退汇: paid, and sent back by the bank later. */
    SENT_BACK;

    /** Whether the money is out. */
    public boolean isPaid() {
        return this == PAID || this == PAID_LATE;
    }

    /** Whether the bank ever said that it had paid. */
    public boolean wasPaid() {
        return isPaid() || this == SENT_BACK;
    }
}
