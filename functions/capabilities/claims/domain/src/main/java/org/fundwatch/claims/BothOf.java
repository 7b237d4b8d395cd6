package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.knowledge.Points;

/** Two ways to look at the same points of a rule. */
record BothOf(OfPoints one, OfPoints other) implements OfPoints {

    @Override
    public Points naming() {
        return one.naming().equals(other.naming()) ? one.naming() : Points.ANY;
    }

    @Override
    public Answer ask(Claim claim, List<Line> lines) {
        return one.ask(claim, lines).and(other.ask(claim, lines));
    }
}
