package org.fundwatch.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The prescriptions of a visit (处方). */
final class Rx {

    /** The lines of one kind by prescription; those without a number are one. */
    static Stream<List<Line>> of(Claim claim, Category category) {
        return claim.lines().stream()
                .filter(line -> line.category() == category)
                .collect(groupingBy(line -> line.prescribed().rx().orElse(""), TreeMap::new, toList()))
                .values()
                .stream();
    }

    private Rx() {}
}
