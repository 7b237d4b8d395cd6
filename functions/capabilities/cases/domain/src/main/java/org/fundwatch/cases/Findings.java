package org.fundwatch.cases;

import java.util.List;
import org.fundwatch.kernel.Money;

/** All findings of one case, in their order. */
public record Findings(List<Finding> all) {
    public Findings {
        all = List.copyOf(all);
    }

    /** What the fund lost by all of them (基金损失), in fen; fines are no part of it, nor is a bribe. */
    public Money fundLoss() {
        return all.stream().map(Finding::lost).reduce(Money.ZERO, Money::plus);
    }

    /** Whether any of them is fraud on the fund (骗取). */
    public boolean fraud() {
        return all.stream().anyMatch(Finding::fraud);
    }

    /** The number of the next finding. */
    public int next() {
        return all.size() + 1;
    }
}
