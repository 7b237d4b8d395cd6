package org.fundwatch.cases.agreement;

/** What can happen after a measure (后续事项种类). */
public enum FollowUpKind {
    /** 申请继续履行协议. */
    ASKED_TO_GO_ON,
    /** 核查整改到位. */
    VERIFICATION_PASSED,
    /** 核查未整改或者整改不到位. */
    VERIFICATION_FAILED,
    /** 行政处罚责任尚未履行. */
    PENALTY_OUTSTANDING,
    /** 行政处罚责任已履行. */
    PENALTY_PERFORMED,
    /** 违约责任尚未履行. */
    DAMAGES_OUTSTANDING,
    /** 违约责任已履行. */
    DAMAGES_PAID,
    /** 协议处理被撤销: the measure no longer counts from the day on which it fell. */
    ANNULLED;

    /** Whether it is about a suspension, and so fits no other measure. */
    public boolean isOfSuspension() {
        return switch (this) {
            case ASKED_TO_GO_ON, VERIFICATION_PASSED, VERIFICATION_FAILED -> true;
            case PENALTY_OUTSTANDING, PENALTY_PERFORMED, DAMAGES_OUTSTANDING, DAMAGES_PAID, ANNULLED -> false;
        };
    }
}
