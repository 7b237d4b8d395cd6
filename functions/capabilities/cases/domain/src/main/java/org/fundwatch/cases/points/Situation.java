package org.fundwatch.cases.points;

/** What points are given for (负面情形); which band each lies in stands in the policy. */
public enum Situation {
    /** 机构因违反协议被要求支付违约金，该人员负有责任. */
    AGREEMENT_DAMAGES,
    /** 公立机构人员无正当理由超规定使用高价非中选产品被通报. */
    NON_SELECTED_PRODUCTS,
    /** 其他, as a place lists it in the first band. */
    OTHER_FIRST_BAND,
    /** 机构或科室依条例第三十八条、第三十九条被处罚，该人员负有责任. */
    PENALTY_IMPROPER_USE,
    /** 其他, in the second band. */
    OTHER_SECOND_BAND,
    /** 为非登记备案或暂停、终止人员冒名提供结算. */
    SETTLED_FOR_UNREGISTERED,
    /** 其他, in the third band. */
    OTHER_THIRD_BAND,
    /** 机构或科室依条例第四十条被处罚，该人员负有责任. */
    PENALTY_FRAUD,
    /** 被注销注册、吊销或撤销证书. */
    LICENCE_REVOKED,
    /** 其他, in the fourth band. */
    OTHER_FOURTH_BAND
}
