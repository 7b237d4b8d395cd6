package org.fundwatch.cases.points;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;

/** What a year's points lead to (记分结果). */
public sealed interface Outcome {

    /** No points. */
    record Clear() implements Outcome {}

    /** 通报所在机构: the institution is told. */
    record Noticed() implements Outcome {}

    /**
     * 暂停医保支付资格.
     *
     * @param minMonths shortest
     * @param maxMonths longest
     * @param open which length within is right here, as long as the place's rules are not on record
     */
    record Suspended(int minMonths, int maxMonths, MissingFact open) implements Outcome {
        /** Whether a length that people pick lies within, ends included. */
        public boolean allows(int months) {
            return months >= minMonths && months <= maxMonths;
        }
    }

    /**
     * 终止医保支付资格.
     *
     * @param barYears for how many years no new registration is made
     * @param reachedOn the day of the act with which the points were full
     */
    record Terminated(int barYears, LocalDate reachedOn) implements Outcome {
        /** The first day on which a new registration may be made; the day of the same number is free. */
        public LocalDate freeOn(LocalDate terminatedOn) {
            return terminatedOn.plusYears(barYears);
        }
    }
}
