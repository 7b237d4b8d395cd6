package org.fundwatch.cases.clocks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.Money;

/**
 * A fine that was not paid in time (到期不缴纳的罚款).
 *
 * @param fine as decided, whole fen
 * @param dueOn the last day of payment, its end already rolled over days of rest
 */
public record Arrears(Money fine, LocalDate dueOn, Contest contest) {

    /** Whether the fine is before a higher authority or a court (行政复议、行政诉讼). */
    public enum Contest {
        /** 无. */
        NONE,
        /** 行政复议. */
        RECONSIDERATION,
        /** 行政诉讼. */
        LITIGATION
    }

    public Arrears {
        requireNonNull(fine);
        requireNonNull(dueOn);
        requireNonNull(contest);
    }

    /** A fine that nobody contests. */
    public static Arrears of(Money fine, LocalDate dueOn) {
        return new Arrears(fine, dueOn, Contest.NONE);
    }
}
