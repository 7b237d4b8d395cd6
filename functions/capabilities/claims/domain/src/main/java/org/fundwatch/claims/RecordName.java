package org.fundwatch.claims;

/** The hospital's own records that charges are held against (医嘱、报告、执行记录). */
public enum RecordName {
    ORDERS,
    REPORTS,
    EXECUTIONS
}
