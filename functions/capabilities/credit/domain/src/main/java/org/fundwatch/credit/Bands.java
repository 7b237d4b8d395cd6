package org.fundwatch.credit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/** Which scores bear which grade (等级区间); a band owns the score that it begins with (decision record 0008). */
record Bands(List<Band> all) {

    /** One grade from this score up, to where the next band begins. */
    record Band(String grade, String name, Points from) {}

    /** Two bands that begin alike, or none that begins with zero: {@link IllegalArgumentException}. */
    Bands {
        all = all.stream().sorted(comparing(Band::from).reversed()).toList();
        Set<String> starts = all.stream().map(Band::from).map(Points::toString).collect(toSet());
        if (all.isEmpty() || all.getLast().from().value().signum() != 0 || starts.size() != all.size()) {
            throw new IllegalArgumentException("bands begin apart, the lowest with zero");
        }
    }

    /** The band of a score of zero or more. */
    Band of(Points score) {
        return all.stream()
                .filter(band -> band.from().compareTo(score) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a score is zero or more"));
    }
}
