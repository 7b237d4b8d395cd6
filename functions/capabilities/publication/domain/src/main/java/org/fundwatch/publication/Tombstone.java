package org.fundwatch.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stays of an entry that left (移出记录): its id, why, and the day. No name, no case, no place. */
public record Tombstone(EntryId id, Delisting reason, LocalDate delistedOn) {

    public Tombstone {
        requireNonNull(id);
        requireNonNull(reason);
        requireNonNull(delistedOn);
    }

    Map<String, Object> leaves() {
        var leaves = new LinkedHashMap<String, Object>();
        leaves.put("id", id.toString());
        leaves.put("reason", reason.name());
        leaves.put("delistedOn", delistedOn.toString());
        return leaves;
    }
}
