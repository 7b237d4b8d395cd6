package org.fundwatch.cases.published;

/** Whom a report is about (被举报对象): a unit (单位) or a person (个人). */
public enum Subject {
    UNIT,
    PERSON
}
