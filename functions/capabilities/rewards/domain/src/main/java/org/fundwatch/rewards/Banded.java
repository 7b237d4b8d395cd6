package org.fundwatch.rewards;

import org.fundwatch.kernel.Tree;

/** The band of the case value gives a fixed sum, or a rate on the whole with a sum added (按案值全额分档、定额加比例). */
record Banded(Bands<Share> table) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return table.at(facts.caseValue(), share -> share.of(facts, terms));
    }

    static Banded of(Tree formula) {
        return new Banded(Bands.of(formula.children("banded"), Share::of));
    }
}
