package org.fundwatch.rewards;

import org.fundwatch.kernel.Tree;

/** One formula for ordinary violations, another for fraud (按违法性质). */
record ByNature(Formula ordinary, Formula fraud) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return facts.particulars()
                .nature()
                .map(nature -> of(nature).applyTo(facts, terms))
                .orElseGet(() -> Computed.missing("kind of violation"));
    }

    Formula of(Nature nature) {
        return switch (nature) {
            case ORDINARY -> ordinary;
            case FRAUD -> fraud;
        };
    }

    static ByNature of(Tree natures) {
        return new ByNature(Formula.of(natures.child("ordinary")), Formula.of(natures.child("fraud")));
    }
}
