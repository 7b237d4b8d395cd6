package org.fundwatch.rewards;

/** What the reporter is to the reported (举报人与被举报单位的关系); some schemes pay insiders more. */
public enum Insider {
    /** 外部人员: none of the others. */
    NONE,
    /** 内部人员: works there. */
    PRESENT,
    /** 原内部人员: worked there. */
    FORMER,
    /** 竞争机构及其工作人员: a competitor, or works for one. */
    COMPETITOR
}
