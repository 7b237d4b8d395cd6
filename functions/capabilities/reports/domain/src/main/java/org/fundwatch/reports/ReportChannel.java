package org.fundwatch.reports;

/** The door that a report came through (举报渠道): those that bureaus publish under NHSA Order No. 5. */
public enum ReportChannel {
    /** 互联网. */
    WEB,
    /** 电话. */
    PHONE,
    /** 来信. */
    LETTER,
    /** 来访. */
    VISIT,
    /** 电子邮箱. */
    EMAIL,
    /** 微信公众号. */
    WECHAT
}
