package org.fundwatch.cases;

import java.util.List;

/** All findings of one case, in their order. */
public record Findings(List<Finding> all) {
    public Findings {
        all = List.copyOf(all);
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
