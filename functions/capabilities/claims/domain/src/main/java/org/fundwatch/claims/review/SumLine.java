package org.fundwatch.claims.review;

import org.fundwatch.kernel.Money;

/**
 * What findings come to under one head (疑点汇总).
 *
 * @param key a rule's code, an institution's code or a month, by what it is summed by
 * @param violations how many of the findings are certain
 * @param amount the money in question, in fen; a line of a claim against which two rules speak counts twice
 */
public record SumLine(String key, RuleMonth.Counts counts, long violations, Money amount) {

    /** By what findings are summed. */
    public enum By {
        /** 规则. */
        RULE,
        /** 机构. */
        INSTITUTION,
        /** 月份. */
        MONTH
    }
}
