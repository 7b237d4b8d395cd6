package org.fundwatch.claims.indicators;

import java.time.YearMonth;
import org.fundwatch.kernel.Money;

/**
 * What was settled for one institution in one month (机构月度汇总).
 *
 * @param visits settlements that stand
 * @param total all charges, in fen; the other sums are parts of it
 */
public record MonthSums(
        String institution,
        YearMonth month,
        long visits,
        Money total,
        Money drugs,
        Money consumables,
        Money examinations) {}
