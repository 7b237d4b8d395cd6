package org.fundwatch.claims.indicators;

/** What a distance above the median is counted in (偏离度量). */
public enum Measure {
    /** 中位差: the median of the distances to the median. */
    MEDIAN_DEVIATION,
    /** 最小偏差: what the policy sets, since the median deviation is less. */
    LEAST_DEVIATION
}
