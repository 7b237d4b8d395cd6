package org.fundwatch.claims;

/** Which insurance pays (险种). */
public enum Insurance {
    /** 职工医保. */
    EMPLOYEE("employee"),
    /** 居民医保. */
    RESIDENT("resident"),
    /** 工伤保险. */
    WORK_INJURY("work-injury"),
    /** 生育保险. */
    MATERNITY("maternity");

    private final String word;

    Insurance(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
