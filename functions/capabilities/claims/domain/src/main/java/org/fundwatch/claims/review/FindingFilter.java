package org.fundwatch.claims.review;

import java.time.YearMonth;
import java.util.Optional;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.kernel.InstitutionCode;

/**
 * Which findings are asked for (疑点筛选条件).
 *
 * @param origin where they come from
 * @param doctor the code of one who prescribed a line
 * @param from the first month that they count to: of the check at a door, or of the settlement, in China
 * @param until the last
 * @param stage where they stand; without one all but those that are superseded
 * @param after the last one of the page before
 */
public record FindingFilter(
        Optional<FindingOrigin> origin,
        Optional<InstitutionCode> institution,
        Optional<String> rule,
        Optional<String> doctor,
        Optional<AlertLevel> level,
        Optional<YearMonth> from,
        Optional<YearMonth> until,
        Optional<FindingStage> stage,
        Optional<FindingRef> after) {}
