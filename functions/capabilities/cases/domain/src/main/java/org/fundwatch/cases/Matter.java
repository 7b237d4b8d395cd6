package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same penalty, decided on another day. */
    Matter on(LocalDate day) {
        return new Matter(parts, day, place);
    }

    /** Every fact that {@link PenaltyReplay} needs, by its name in a trace and in an order that never changes. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("decidedOn", decidedOn.toString());
        place.ifPresent(where -> facts.put("place", where.code()));
        parts.forEach(part -> new PartFacts(part).addTo(facts));
        return Collections.unmodifiableMap(facts);
    }
}
