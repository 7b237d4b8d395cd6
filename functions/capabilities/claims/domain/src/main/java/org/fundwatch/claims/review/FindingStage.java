package org.fundwatch.claims.review;

/** Where a finding stands (疑点状态). */
public enum FindingStage {
    /** 待初审. */
    OPEN,
    /** 待复审. */
    REVIEWED,
    /** 复审认定: the institution may appeal. */
    CONFIRMED,
    /** 申诉待核实. */
    APPEALED,
    /** 已核实: something has to come of it. */
    VERIFIED,
    /** 已处理. */
    HANDLED,
    /** 已排除: there was nothing. */
    DISMISSED,
    /** 已被替代: a later screening, or another question about the visit, stands in its place, and nobody had looked at it. */
    SUPERSEDED;

    /** Whether two people have reviewed it, whatever came after. */
    public boolean isReviewedTwice() {
        return switch (this) {
            case OPEN, REVIEWED, SUPERSEDED -> false;
            case CONFIRMED, APPEALED, VERIFIED, HANDLED, DISMISSED -> true;
        };
    }
}
