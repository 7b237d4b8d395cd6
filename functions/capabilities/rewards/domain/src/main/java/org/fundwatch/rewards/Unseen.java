package org.fundwatch.rewards;

/** The text has a rule that no source seen gives. */
record Unseen(String what) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return Computed.missing(what);
    }
}
