package org.fundwatch.kernel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The keys of an object that somebody asked for, in the order in which that was first done. */
final class Asked {
    private final Set<String> keys = new LinkedHashSet<>();

    void add(String key) {
        keys.add(key);
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(keys);
    }

    /** Refuses an object with other keys. */
    void hold(String pointer, Object node) {
        if (node instanceof Map<?, ?> map && !keys.containsAll(map.keySet())) {
            throw new Misfit(
                    pointer,
                    keys.isEmpty() ? "must have no keys" : "must have no other keys than " + String.join(", ", keys));
        }
    }
}
