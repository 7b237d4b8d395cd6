package org.fundwatch.claims;

import java.util.Optional;
import java.util.SortedMap;
import org.fundwatch.kernel.Money;

/**
 * One thing that a rule found.
 *
 * @param shares how its money lies on the lines; empty where it names none
 */
record Found(Extent extent, Measures measures, SortedMap<Integer, Money> shares) {

    Optional<Money> amount() {
        return shares.values().stream().reduce(Money::plus);
    }
}
