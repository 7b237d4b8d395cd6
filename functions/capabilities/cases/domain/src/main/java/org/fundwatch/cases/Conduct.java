package org.fundwatch.cases;

/** The families of conduct (违法行为类别) that 条例 Art. 36 to 46 tell apart. */
public enum Conduct {
    /** 违规使用基金: an institution's conduct listed in 条例 Art. 38. */
    IMPROPER_USE,
    /** 骗取基金支出: 条例 Art. 37, 40 and 41, second paragraph. */
    FRAUD,
    /** 未履行管理义务: 条例 Art. 36 and 39, and the rules that implement them. */
    MANAGEMENT,
    /** 个人违规享受待遇: 条例 Art. 41, first paragraph. */
    PERSONAL_USE,
    /** 人员责任: 条例 Art. 42 to 44 and 46. */
    OFFICE
}
