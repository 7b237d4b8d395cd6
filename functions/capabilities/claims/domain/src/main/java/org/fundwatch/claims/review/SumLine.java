package org.fundwatch.claims.review;

import org.fundwatch.kernel.Money;

/**
 * What findings come to under one head (疑点汇总).
 *
 * @param key a rule's, an institution's or a doctor's code or a month, by what it is summed by
 * @param violations how many of the findings are certain
 * @param amount the money in question, in fen; a line of a claim against which two rules speak counts twice
 * @param door the money that checks at doors put in question, in fen, each line of a claim once
 * @param screened the same of screened settlements, in fen; much of it may be the same money, since the door knows no
 *     settlement and screening no question
 */
public record SumLine(String key, RuleMonth.Counts counts, long violations, Money amount, Money door, Money screened) {

    /** What is in question for certain, in fen: the larger of the two, which may be about the same claims. */
    public Money atLeast() {
        return door.atLeast(screened);
    }

    /** By what findings are summed. */
    public enum By {
        /** 规则. */
        RULE,
        /** 机构. */
        INSTITUTION,
        /** 月份. */
        MONTH,
        /** 医师: of each finding all who prescribed its lines. */
        DOCTOR
    }
}
