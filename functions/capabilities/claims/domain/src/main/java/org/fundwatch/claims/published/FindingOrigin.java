package org.fundwatch.claims.published;

/** Where a finding comes from (疑点来源). */
public enum FindingOrigin {
    /** 事前事中提醒: somebody asked at a door. */
    DOOR,
    /** 事后筛查: a settlement was screened afterwards. */
    SCREENING
}
