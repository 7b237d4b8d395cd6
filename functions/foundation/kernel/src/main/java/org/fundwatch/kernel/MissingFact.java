package org.fundwatch.kernel;

/** A fact (待补事实) that a decision needs and nobody has given; the answer is to ask, never to guess. */
public record MissingFact(String name) {
    public MissingFact {
        Required.filled(name, "a missing fact");
    }
}
