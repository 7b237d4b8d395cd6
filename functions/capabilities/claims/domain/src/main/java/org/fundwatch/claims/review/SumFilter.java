package org.fundwatch.claims.review;

import java.util.Optional;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.kernel.InstitutionCode;

/**
 * Of which findings sums are made (汇总范围).
 *
 * @param months that they count to, in China
 * @param place an administrative division, or the beginning of it
 */
public record SumFilter(
        Months months,
        Optional<FindingOrigin> origin,
        Optional<String> rule,
        Optional<InstitutionCode> institution,
        Optional<String> doctor,
        Optional<String> place) {}
