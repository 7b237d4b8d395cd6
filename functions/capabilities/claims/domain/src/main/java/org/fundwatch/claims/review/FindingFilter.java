package org.fundwatch.claims.review;

import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;

/**
 * Which findings are asked for (疑点筛选条件).
 *
 * @param month of the check, in China
 * @param after the last one of the page before
 */
public record FindingFilter(
        Optional<InstitutionCode> institution,
        Optional<String> rule,
        Optional<YearMonth> month,
        Optional<FindingStage> stage,
        Optional<FindingRef> after) {}
