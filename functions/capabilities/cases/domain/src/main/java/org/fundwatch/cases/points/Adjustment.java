package org.fundwatch.cases.points;

/** What makes points fewer or more (从轻减轻、从重加重); people decide on it and pick the points within. */
public enum Adjustment {
    /** 无. */
    NONE,
    /** 同一档次内从轻. */
    LIGHTER,
    /** 减轻一档. */
    ONE_BAND_DOWN,
    /** 同一档次内从重. */
    HEAVIER,
    /** 加重一档. */
    ONE_BAND_UP
}
