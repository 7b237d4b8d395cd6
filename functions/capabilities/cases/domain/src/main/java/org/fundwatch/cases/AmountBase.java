package org.fundwatch.cases;

/** Which amount a fine multiplies (罚款基数); the penalty policy says it for each kind. */
public enum AmountBase {
    /** 造成损失金额. */
    LOSS_AMOUNT,
    /** 骗取金额. */
    FRAUD_AMOUNT
}
