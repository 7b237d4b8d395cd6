package org.fundwatch.rewards;

import org.fundwatch.kernel.Ratio;

/** One rate on the whole case value (统一比例). */
record Flat(Ratio rate) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return Computed.amount(terms.share(facts.caseValue(), rate));
    }
}
