package org.fundwatch.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The answers (情节认定) that people gave for one finding; what nobody answered stays open. */
public record Circumstances(Map<Circumstance, Boolean> said) {
    public static final Circumstances NONE = new Circumstances(Map.of());

    public Circumstances {
        var sorted = new EnumMap<Circumstance, Boolean>(Circumstance.class);
        sorted.putAll(said);
        said = Collections.unmodifiableMap(sorted);
    }

    /** The answer; empty while nobody gave one. */
    public Optional<Boolean> answer(Circumstance asked) {
        return Optional.ofNullable(said.get(asked));
    }
}
