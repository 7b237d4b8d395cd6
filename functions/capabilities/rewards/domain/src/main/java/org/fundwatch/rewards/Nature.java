package org.fundwatch.rewards;

/** How grave the violation is (违法性质); some schemes have another rate for each. */
public enum Nature {
    /** 一般违法行为: improper use without the aim to defraud. */
    ORDINARY,
    /** 欺诈骗保行为: fraud on the fund. */
    FRAUD
}
