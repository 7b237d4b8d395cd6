package org.fundwatch.cases;

/** The two families of conduct of a designated institution that a penalty by multiples answers. */
public enum Conduct {
    /** 违规使用基金: conduct listed in 条例 Art. 38. */
    IMPROPER_USE,
    /** 骗取基金支出: conduct listed in 条例 Art. 40. */
    FRAUD
}
