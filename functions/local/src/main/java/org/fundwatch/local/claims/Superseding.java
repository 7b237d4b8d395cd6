package org.fundwatch.local.claims;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.fundwatch.claims.knowledge.PointRow;

/** Lets a point end on the day before another takes its place (更新知识点). */
final class Superseding {

    static List<PointRow> applied(List<PointRow> rows) {
        var ends = new HashMap<String, LocalDate>();
        for (var row : rows) {
            row.supersedes().ifPresent(older -> ends.merge(older, row.from().minusDays(1), Superseding::earlier));
        }
        return rows.stream()
                .filter(row -> !endsBeforeItBegins(row, ends.get(row.id())))
                .map(row -> ends.containsKey(row.id()) ? row.until(ends.get(row.id())) : row)
                .toList();
    }

    private static boolean endsBeforeItBegins(PointRow row, LocalDate end) {
        return end != null && end.isBefore(row.from());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Superseding() {}
}
