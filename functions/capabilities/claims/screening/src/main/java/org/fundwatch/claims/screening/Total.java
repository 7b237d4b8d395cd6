package org.fundwatch.claims.screening;

import java.util.LinkedHashMap;
import java.util.Map;

/** What came of many partitions together (总汇总), of which none is kept: as much memory as one of them takes. */
public final class Total {
    private static final String NAME = "total.json";

    private final Sums work = new Sums();
    private final Sums months = new Sums();
    private final Sums people = new Sums();
    private int partitions;

    /** The same however the work was divided, but for the number of partitions. */
    public void add(Summary summary) {
        partitions++;
        work.add(summary.work());
        months.add(summary.months());
        people.add(summary.people());
    }

    /** How many were added. */
    public int partitions() {
        return partitions;
    }

    /** What was counted. */
    public Sums work() {
        return work;
    }

    /** What each institution did in each month, by {@code institution/month/what}. */
    public Sums months() {
        return months;
    }

    /** What its doctors did, and how often patients came, as in a {@link Summary}. */
    public Sums people() {
        return people;
    }

    public void put(Shelf shelf) {
        var map = new LinkedHashMap<String, Object>();
        map.put("partitions", partitions);
        map.putAll(asMap());
        shelf.put(NAME, Json.write(map));
    }

    /** All but how the work was divided. */
    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("work", work.all());
        map.put("months", months.all());
        map.put("people", people.all());
        return map;
    }
}
