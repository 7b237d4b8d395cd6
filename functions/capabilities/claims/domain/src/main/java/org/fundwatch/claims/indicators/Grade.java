package org.fundwatch.claims.indicators;

/** How loud an alert is (预警等级), the loudest last. */
public enum Grade {
    /** 黄色预警. */
    NOTICE,
    /** 橙色预警. */
    WARNING,
    /** 红色预警. */
    ALARM
}
