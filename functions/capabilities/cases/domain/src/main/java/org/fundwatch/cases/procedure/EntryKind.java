package org.fundwatch.cases.procedure;

/** The kinds of entries (事项种类). */
public enum EntryKind {
    /** 程序节点. */
    MILESTONE,
    /** 延长期限. */
    EXTENSION,
    /** 不计入期限. */
    EXCLUSION,
    /** 行政复议、行政诉讼. */
    CONTEST,
    /** 不计入期限的情形或者复议、诉讼结束. */
    END,
    /** 收到款项. */
    PAYMENT,
    /** 责令改正. */
    CORRECTION,
    /** 更正: an earlier entry was a mistake. */
    STRIKE
}
