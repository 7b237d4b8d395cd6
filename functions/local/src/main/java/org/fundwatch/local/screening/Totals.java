package org.fundwatch.local.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.claims.screening.Summary;
import org.fundwatch.claims.screening.Tally;

/** What came of all partitions together (总汇总). */
final class Totals {
    final Tally work = new Tally();
    final Tally months = new Tally();

    void add(Summary summary) {
        work.add(summary.work());
        months.add(summary.months());
    }

    /** As it is written; what depends on how the work was divided is not in it. */
    Map<String, Object> asMap(String edition, String digest) {
        var map = new LinkedHashMap<String, Object>();
        map.put("edition", edition);
        map.put("findings_sha256", digest);
        map.put("work", work.all());
        map.put("months", months.all());
        return map;
    }
}
