package org.fundwatch.cases;

import java.util.Collection;
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

    /** Those that are not of these numbers. */
    public Findings without(Collection<Integer> numbers) {
        return new Findings(all.stream()
                .filter(finding -> !numbers.contains(finding.number()))
                .toList());
    }

    /** Those of these numbers alone. */
    public Findings only(Collection<Integer> numbers) {
        return new Findings(all.stream()
                .filter(finding -> numbers.contains(finding.number()))
                .toList());
    }

    /** The number of the next finding. */
    public int next() {
        return all.size() + 1;
    }
}
