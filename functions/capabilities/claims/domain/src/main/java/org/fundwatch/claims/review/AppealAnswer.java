package org.fundwatch.claims.review;

/** What became of an appeal that came by the institution's door (申诉登记结果). */
public enum AppealAnswer {
    /** 已登记: a third person verifies the finding with it. */
    RECORDED,
    /** 未认定: two people have not confirmed the finding, or a later screening stands in its place. */
    NOT_CONFIRMED,
    /** 已申诉: one appeal is before those who verify. */
    ALREADY_APPEALED,
    /** 已核实或已排除: the finding is decided. */
    ALREADY_DECIDED,
    /** 早于认定: it would have come before what it is against. */
    TOO_EARLY,
    /** 逾期: the period of the appeal was over. */
    TOO_LATE;

    /** Why nothing comes of an appeal against a finding that stands so. */
    public static AppealAnswer refusedAt(FindingStage stage) {
        return switch (stage) {
            case OPEN, REVIEWED, SUPERSEDED -> NOT_CONFIRMED;
            case APPEALED -> ALREADY_APPEALED;
            case VERIFIED, HANDLED, DISMISSED -> ALREADY_DECIDED;
            case CONFIRMED -> throw new IllegalArgumentException("it may be appealed against");
        };
    }
}
