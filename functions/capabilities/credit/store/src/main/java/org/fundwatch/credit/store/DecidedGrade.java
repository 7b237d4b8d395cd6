package org.fundwatch.credit.store;

import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.credit.CreditDecision;
import org.fundwatch.kernel.InstitutionCode;

/**
 * One stored decision on the credit of an institution (信用评价结果).
 *
 * @param number counts from 1 within the institution; the highest holds
 * @param gradedOn the day for which it was decided first; it holds until another one says something else
 */
public record DecidedGrade(
        InstitutionCode institution, int number, LocalDate gradedOn, Instant decidedAt, CreditDecision decision) {

    /** The same decision as the next one after another. */
    public DecidedGrade after(DecidedGrade earlier) {
        return new DecidedGrade(institution, earlier.number + 1, gradedOn, decidedAt, decision);
    }
}
