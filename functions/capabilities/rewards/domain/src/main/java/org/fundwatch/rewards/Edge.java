package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** Where a band begins (分段起点), in fen, and to which band the edge itself belongs. */
record Edge(Money at, Side side) implements Comparable<Edge> {

    /** Where a first band begins. */
    static final Edge START = new Edge(Money.ZERO, Side.ABOVE);

    /** Which band owns an amount that lies on the edge. */
    enum Side {
        /** The band below (不超过, 含). */
        ABOVE,
        /** The band that begins here (以上, 含本数). */
        FROM,
        /** No source says. */
        UNSAID
    }

    /** Whether an amount lies in the band that begins here, or in a later one. */
    boolean reachedBy(Money amount) {
        var order = amount.compareTo(at);
        return order > 0 || (order == 0 && side == Side.FROM);
    }

    boolean leavesOpen(Money amount) {
        return side == Side.UNSAID && amount.equals(at) && !amount.equals(Money.ZERO);
    }

    @Override
    public int compareTo(Edge other) {
        return at.compareTo(other.at);
    }

    static Edge of(Tree band) {
        if (band.has("above")) {
            return new Edge(band.money("above"), Side.ABOVE);
        }
        if (band.has("from")) {
            return new Edge(band.money("from"), Side.FROM);
        }
        if (band.has("edge")) {
            return new Edge(band.money("edge"), Side.UNSAID);
        }
        throw new Misfit(band.pointer(), "must say above, from or edge");
    }
}
