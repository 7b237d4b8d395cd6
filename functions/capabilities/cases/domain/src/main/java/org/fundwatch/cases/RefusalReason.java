package org.fundwatch.cases;

/**
 * Why a report is not accepted (不予受理的情形), after the six reasons of 海南省 2020 that the sources print (HN20-REJECT-*;
 * its list goes on where the copy ends). Staff see the reason; the reporter only learns that the report was refused.
 */
public enum RefusalReason {
    /** 不属于举报奖励范围. */
    OUT_OF_SCOPE,
    /** 无明确的被举报对象或者无具体违法违规事实. */
    NO_SUBJECT_OR_FACT,
    /** 已经受理，正在调查. */
    ALREADY_OPEN,
    /** 已经办结，无新线索重复举报. */
    CLOSED_NO_NEW_LEAD,
    /** 已经上级复核认定程序合法、结论属实. */
    REVIEWED_AND_UPHELD,
    /** 应当通过诉讼、仲裁、行政复议等途径解决. */
    OTHER_LEGAL_ROUTE
}
