package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Place;

/**
 * What a penalty is decided on (处罚事由): every finding with its choice, the day, and the place whose benchmarks count.
 *
 * <p>No part, or one finding twice: {@link IllegalArgumentException}. Their order changes nothing.
 */
public record Matter(List<Part> parts, LocalDate decidedOn, Optional<Place> place) {
    public Matter {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a penalty has at least one part");
        }
        if (parts.stream().map(part -> part.finding().number()).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("a penalty names a finding once");
        }
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.finding().number()))
                .toList();
    }
}
