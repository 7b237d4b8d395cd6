package org.fundwatch.claims.indicators;

import org.fundwatch.claims.Bilingual;

/** What a bureau does about an institution's use of the fund (基金使用处置), the mildest first. */
public enum UseMeasure {
    /** 提醒. */
    REMINDER("提醒", "a reminder"),
    /** 约谈. */
    TALK("约谈", "a talk with those in charge"),
    /** 稽核. */
    AUDIT("稽核", "an audit");

    private final String zh;
    private final String en;

    UseMeasure(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Bilingual title() {
        return new Bilingual(zh, en);
    }
}
