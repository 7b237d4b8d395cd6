package org.fundwatch.cases;

import java.time.YearMonth;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;

/**
 * What the checks of one institution's claims found in one calendar month (月度疑点统计). What was asked at the doors and what was
 * screened may be the same, so that of each figure the larger of the two counts.
 *
 * @param checks how many claims were checked
 * @param findings how many, suspicious ones included
 * @param violations how many of them are certain
 * @param amount the money in question, in fen
 */
public record Tally(
        InstitutionCode institution, YearMonth month, int checks, int findings, int violations, Money amount) {}
