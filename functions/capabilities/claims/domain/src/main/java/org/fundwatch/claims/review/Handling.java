package org.fundwatch.claims.review;

/** What comes of a verified finding (处理方式); measures and penalties are decided elsewhere, with their own law. */
public enum Handling {
    /** 提醒: the institution was told to mend it. */
    REMINDED,
    /** 移交协议处理: the fund agency takes it up under the agreement. */
    AGREEMENT,
    /** 移交线索: people look into the institution. */
    LEAD,
    /** 不再处理, for the reason given. */
    NOTHING
}
