package org.fundwatch.claims.published;

/** What a doctor did after a warning (处理方式, {@code dspo_way}). */
public enum DecisionWay {
    /** 继续执行医嘱: the order stands, for a reason. */
    WENT_ON,
    /** 返回修改医嘱: the order is changed. */
    WENT_BACK
}
