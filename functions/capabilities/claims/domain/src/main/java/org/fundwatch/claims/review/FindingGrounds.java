package org.fundwatch.claims.review;

import java.util.Optional;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.kernel.Money;

/**
 * What a finding rests on (疑点依据), as far as it was kept.
 *
 * @param article that the rule serves
 * @param point the knowledge point
 * @param fundLoss the fund's share of the amount, in fen
 * @param evidence what was found, in words
 */
public record FindingGrounds(
        Optional<String> article, Optional<String> point, Optional<Money> fundLoss, Optional<Bilingual> evidence) {}
