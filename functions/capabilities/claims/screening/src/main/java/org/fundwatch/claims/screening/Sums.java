package org.fundwatch.claims.screening;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts and sums by name (汇总), which add up however the work was divided. */
public final class Sums {
    private final SortedMap<String, Long> sums = new TreeMap<>();

    public void add(String name, long count) {
        if (count != 0) {
            sums.merge(name, count, Math::addExact);
        }
    }

    public void add(Sums other) {
        other.sums.forEach(this::add);
    }

    /** Zero where nothing was counted. */
    public long of(String name) {
        return sums.getOrDefault(name, 0L);
    }

    /** All sums, by name. */
    public SortedMap<String, Long> all() {
        return new TreeMap<>(sums);
    }

    static Sums of(Map<?, ?> sums) {
        var all = new Sums();
        sums.forEach((name, count) -> all.add(name.toString(), ((Number) count).longValue()));
        return all;
    }
}
