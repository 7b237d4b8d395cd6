package org.fundwatch.claims.review;

import org.fundwatch.kernel.Money;

/**
 * What findings come to under one head (疑点汇总); money is that of findings that were not dismissed.
 *
 * @param key a rule's, an institution's or a doctor's code or a month, by what it is summed by; empty for what is of no
 *     doctor that anybody told
 * @param violations how many of the findings are certain and were not dismissed
 * @param dismissed how many of the findings were dismissed
 * @param amount the money in question, in fen; a line of a claim against which two rules speak counts twice
 * @param door the money that checks at doors put in question
 * @param screened the same of screened settlements; much of it may be the same money, since the door knows no
 *     settlement and screening no question
 */
public record SumLine(
        String key,
        RuleMonth.Counts counts,
        long violations,
        long dismissed,
        Money amount,
        InQuestion door,
        InQuestion screened) {

    /**
     * Money in question of one origin, in fen, each line of a claim once (涉及金额).
     *
     * @param certain the part of it that certain findings put in question (明确违规)
     */
    public record InQuestion(Money all, Money certain) {
        /** What only suspicions put in question (可疑). */
        Money suspicious() {
            return all.minus(certain);
        }
    }

    /** What is in question, in fen: the larger of the two, which may be about the same claims. */
    public Money atLeast() {
        return door.all().atLeast(screened.all());
    }

    /** The same of certain findings alone. */
    public Money certain() {
        return door.certain().atLeast(screened.certain());
    }

    /** The same of what only suspicions put in question. */
    public Money suspicious() {
        return door.suspicious().atLeast(screened.suspicious());
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
