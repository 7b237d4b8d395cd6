package org.fundwatch.publication;

/** Why an entry left the list (移出事由); a reader sees this and the day, and nothing else. */
public enum Delisting {
    /** 行政复议. */
    RECONSIDERATION("行政复议撤销或者变更", "changed or annulled on administrative reconsideration"),
    /** 行政诉讼. */
    LITIGATION("行政诉讼撤销或者变更", "changed or annulled by a court"),
    /** 更正. */
    CORRECTION("更正", "corrected by the authority"),
    /** 公示期满. */
    EXPIRED("公示期满", "end of the term");

    private final String zh;
    private final String en;

    Delisting(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
