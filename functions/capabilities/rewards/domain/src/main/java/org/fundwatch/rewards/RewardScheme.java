package org.fundwatch.rewards;

import java.math.RoundingMode;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.PolicyId;

/**
 * One version of the reward scheme (举报奖励实施细则) of one place.
 *
 * @param rounding to whole fen; no scheme states it (decision record 0004)
 */
public record RewardScheme(
        PolicyId id, Place place, Start from, LegalBasis basis, Formula formula, Limits limits, RoundingMode rounding) {

    Money byFormula(RewardFacts facts) {
        return formula.applyTo(facts.caseValue(), facts.subject(), rounding);
    }

    String name() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }

    /** Old versions are never edited, so the first day in force names the version for ever. */
    public String version() {
        return from.toString();
    }

    RewardScheme from(Start start) {
        return new RewardScheme(id, place, start, basis, formula, limits, rounding);
    }
}
