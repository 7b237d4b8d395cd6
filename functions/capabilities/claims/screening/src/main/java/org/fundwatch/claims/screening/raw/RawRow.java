package org.fundwatch.claims.screening.raw;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One row of an export by the names of its fields; empty fields are as if they were not there. */
record RawRow(Map<String, String> fields) {
    RawRow {
        var filled = new HashMap<>(fields);
        filled.values().removeIf(String::isBlank);
        fields = Map.copyOf(filled);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip);
    }

    /** The first of several names that is there: exports differ. */
    Optional<String> any(String... names) {
        for (var name : names) {
            if (fields.containsKey(name)) {
                return field(name);
            }
        }
        return Optional.empty();
    }

    /** {@link Refused} where it is not there, or could not stand in a key. */
    String key(String name) {
        return field(name)
                .filter(value -> value.chars().noneMatch(Character::isISOControl))
                .orElseThrow(() -> new Refused(RowTrouble.NO_KEY));
    }

    /** Whether this is a line of the bill rather than the settlement itself. */
    boolean isLine() {
        return fields.containsKey("feedetl_sn");
    }
}
