package org.fundwatch.publication;

/** Whom a penalty is about (处罚对象): a unit (单位) or a person (个人). */
public enum SubjectKind {
    UNIT,
    PERSON
}
