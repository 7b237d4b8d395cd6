package org.fundwatch.cases.published;

/** How far a finding is what was reported (与举报事项是否一致). */
public enum ReportMatch {
    /** 完全相符: the reported matter. */
    REPORTED,
    /** 部分相符: the reported matter in part. */
    IN_PART,
    /** 其他违法行为: found on the way. */
    OTHER
}
