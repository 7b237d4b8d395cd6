package org.fundwatch.rewards;

import java.util.List;
import org.fundwatch.kernel.Money;

/** The lower edges of a formula's bands: they begin at nothing and rise. */
final class Edges {

    static void check(List<Money> edges) {
        if (edges.isEmpty() || !edges.getFirst().equals(Money.ZERO)) {
            throw new IllegalArgumentException("the first band must begin above 0");
        }
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i).compareTo(edges.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("the bands must rise");
            }
        }
    }

    private Edges() {}
}
