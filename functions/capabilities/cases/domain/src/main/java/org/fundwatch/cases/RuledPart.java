package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.kernel.Money;

/** A part with the rule that it stands under and the tiers that a benchmark offers for it. */
record RuledPart(Part part, ViolationKind applied, KindRule rule, BandOffer offer) {

    Optional<PenaltyDecision> obstacle() {
        return new PartCheck(part, rule)
                .obstacle()
                .or(() -> new SuspensionCheck(part, rule).obstacle())
                .or(() -> new BandCheck(part, offer).obstacle());
    }

    /** Whether it goes without a fine that the article would set, since a factor says so (免予处罚、不予处罚). */
    boolean isExcused() {
        return rule.fine().base() != AmountBase.NONE
                && rule.condition().met(part).orElse(true)
                && part.reasons().excuse();
    }

    Finding finding() {
        return part.finding();
    }

    DecidedPart decided(Money fine) {
        return new DecidedPart(
                part.finding(),
                applied,
                part.chosen(),
                fine,
                rule.basis(),
                rule.fine().base(),
                rule.consequences(),
                part.suspended(),
                part.reasons());
    }
}
