package org.fundwatch.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;

/**
 * What cases know of one check of a claim (费用检查): how much was found, nothing of the claim.
 *
 * @param findings how many, suspicious ones included
 * @param violations how many of them are certain
 * @param amount the money in question, in fen
 * @param checkedOn the date in China
 * @param from where it was found
 */
public record CheckedClaim(
        InstitutionCode institution, int findings, int violations, Money amount, LocalDate checkedOn, From from) {

    /** Where findings come from (疑点来源): both may find the same, and nobody can say where. */
    public enum From {
        /** 事前事中提醒. */
        DOOR,
        /** 事后筛查. */
        SCREENING
    }

    /** The calendar month to which it counts. */
    public YearMonth month() {
        return YearMonth.from(checkedOn);
    }
}
