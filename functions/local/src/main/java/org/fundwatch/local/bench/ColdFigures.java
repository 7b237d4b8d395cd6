package org.fundwatch.local.bench;

import java.util.List;
import java.util.Locale;

/** What the starts of one packaging came to, as a program reads it. */
record ColdFigures(String name, List<ColdRun> runs) {

    ColdFigures {
        runs = List.copyOf(runs);
    }

    private long millis() {
        return ColdRun.times(runs).median().toMillis();
    }

    private String json() {
        return "\"%s\":{\"median_ms\":%d,\"memory_kib\":%d}"
                .formatted(name.toLowerCase(Locale.ROOT), millis(), ColdRun.memory(runs));
    }

    /** One line of JSON about all of them; where the second is there, what it takes of the first. */
    static String line(List<ColdFigures> all) {
        var said = String.join(",", all.stream().map(ColdFigures::json).toList());
        var first = all.getFirst();
        var ratios = all.size() == 1 ? "" : all.getLast().ratios(first);
        return "{\"cold\":\"%s\",\"runs\":%d,%s%s}"
                .formatted(Packaging.FUNCTION, first.runs().size(), said, ratios);
    }

    private String ratios(ColdFigures other) {
        return String.format(
                Locale.ROOT,
                ",\"time_ratio\":%.4f,\"memory_ratio\":%.3f",
                (double) millis() / other.millis(),
                (double) ColdRun.memory(runs) / ColdRun.memory(other.runs));
    }
}
