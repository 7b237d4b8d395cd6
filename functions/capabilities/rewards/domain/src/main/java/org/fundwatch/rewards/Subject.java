package org.fundwatch.rewards;

/** Who was reported (被举报对象); some schemes have another table for each. */
public enum Subject {
    /** 单位: an institution, a pharmacy, an agency or an employer. */
    UNIT,
    /** 参保个人: an insured person. */
    PERSON
}
