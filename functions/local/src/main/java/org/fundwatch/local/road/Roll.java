package org.fundwatch.local.road;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cases of this run that were approved for the list, by their ids on the road. */
final class Roll {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * An approved case.
     *
     * @param entryId its name on the list
     */
    record Entry(String caseNumber, String entryId, RoadCase.Institution institution) {}

    void add(String id, Entry entry) {
        entries.put(id, entry);
    }

    /** Throws {@link NotAsExpected} when that case did not come so far. */
    Entry entry(String id) {
        NotAsExpected.unless(entries.containsKey(id), id + " was not listed");
        return entries.get(id);
    }
}
