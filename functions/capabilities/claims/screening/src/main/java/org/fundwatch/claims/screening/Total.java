package org.fundwatch.claims.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of many partitions together (总汇总).
 *
 * @param work what was counted
 * @param months what each institution did in each month, by {@code institution/month/what}
 * @param people what its doctors did, and how often patients came, as in a {@link Summary}
 */
public record Total(int partitions, Sums work, Sums months, Sums people) {
    private static final String NAME = "total.json";

    /** The same however the work was divided, but for the number of partitions. */
    public static Total of(List<Summary> summaries) {
        var work = new Sums();
        var months = new Sums();
        var people = new Sums();
        for (var summary : summaries) {
            work.add(summary.work());
            months.add(summary.months());
            people.add(summary.people());
        }
        return new Total(summaries.size(), work, months, people);
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
