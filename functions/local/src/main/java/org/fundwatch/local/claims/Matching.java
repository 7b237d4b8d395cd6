package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fundwatch.claims.Finding;

/** Holds the findings of a check to those that a case states, one to one, in any order. */
final class Matching {

    /** What is missing, differs, or is too much. */
    static List<String> of(List<ExpectedFinding> expected, List<Finding> found) {
        var left = new ArrayList<>(found);
        var wrong = new ArrayList<String>();
        var unmet = new ArrayList<ExpectedFinding>();
        for (var wanted : strictestFirst(expected)) {
            var fits = left.stream()
                    .filter(it -> wanted.sameAs(it) && wanted.differences(it).isEmpty())
                    .findFirst();
            fits.ifPresentOrElse(left::remove, () -> unmet.add(wanted));
        }
        for (var wanted : unmet) {
            var near = left.stream().filter(it -> wanted.sameAs(it)).findFirst();
            near.ifPresent(left::remove);
            wrong.add(near.map(it -> "differs: " + wanted + ": " + String.join("; ", wanted.differences(it)))
                    .orElse("missing: " + wanted));
        }
        left.forEach(it -> wrong.add("not expected: " + ExpectedFinding.key(it)));
        return wrong;
    }

    /** Whoever states more has fewer to choose from. */
    private static List<ExpectedFinding> strictestFirst(List<ExpectedFinding> expected) {
        return expected.stream()
                .sorted(Comparator.comparing((ExpectedFinding it) -> it.stated().size())
                        .reversed())
                .toList();
    }

    private Matching() {}
}
