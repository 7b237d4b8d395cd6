package org.fundwatch.claims;

/** How the patient was seen (就诊类型). */
public enum VisitType {
    /** 门诊. */
    OUTPATIENT,
    /** 急诊. */
    EMERGENCY,
    /** 住院. */
    INPATIENT,
    /** 门诊慢特病. */
    CHRONIC_OUTPATIENT,
    /** 药店购药. */
    PHARMACY,
    /** 互联网诊疗. */
    INTERNET,
    /** 未说明: what nobody said, or by a code that no dictionary has. */
    UNKNOWN
}
