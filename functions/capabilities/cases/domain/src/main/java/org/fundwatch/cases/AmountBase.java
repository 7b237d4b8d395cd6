package org.fundwatch.cases;

/** What a fine is worked out from (罚款基数); the penalty policy says it for each kind, and the two amounts never mix. */
public enum AmountBase {
    /** 造成损失金额: what the fund lost, never the charged cost (条例 Art. 38). */
    LOSS_AMOUNT,
    /** 骗取金额 (条例 Art. 37, 40, 41). */
    FRAUD_AMOUNT,
    /** 固定幅度: a sum between two bounds, whatever the loss (条例 Art. 39). */
    FIXED,
    /** 不设罚款: orders and other measures only. */
    NONE
}
