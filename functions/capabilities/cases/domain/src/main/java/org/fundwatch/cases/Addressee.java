package org.fundwatch.cases;

/** Whom a rule speaks to (处罚对象, 条例 Art. 36 to 46). */
public enum Addressee {
    /** 定点医药机构. */
    INSTITUTION,
    /** 责任部门: a department of an institution. */
    DEPARTMENT,
    /** 医疗保障经办机构. */
    AGENCY,
    /** 个人: an insured person or another natural person. */
    PERSON,
    /** 定点医药机构的法定代表人或者主要负责人. */
    PRINCIPAL,
    /** 医疗保障等行政部门、经办机构、定点医药机构的工作人员. */
    STAFF,
    /** 行政部门、经办机构、会计师事务所等第三方的人员. */
    OFFICIAL,
    /** 任何单位和个人. */
    ANYONE;

    /** Whether it is the institution of the case or a part of it; whoever else may be meant is not taken for it. */
    boolean ofInstitution() {
        return this == INSTITUTION || this == DEPARTMENT;
    }
}
