package org.fundwatch.publication;

import java.util.Map;
import java.util.Optional;

/** The leaves of a canonical document: what is absent is left out, never written as nothing. */
final class Leaves {

    static void optional(Map<String, Object> leaves, String name, Optional<String> value) {
        value.ifPresent(text -> leaves.put(name, text));
    }

    private Leaves() {}
}
