package org.fundwatch.local.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What the starts of one package came to.
 *
 * @param runs in their order, at least one
 */
record ColdFigures(List<ColdRun> runs) {
    private static final double NANOS = 1e6;
    private static final double KIBIBYTES = 1024;

    ColdFigures {
        runs = List.copyOf(runs);
    }

    Figures starts() {
        return figures(ColdRun::first);
    }

    boolean isWarmed() {
        return runs.stream().noneMatch(run -> run.warm().isEmpty());
    }

    /** Of the runs' 99th percentiles the median; there must be warm answers. */
    Duration p99() {
        return figures(ColdRun::p99).median();
    }

    private Figures figures(Function<ColdRun, Duration> of) {
        return new Figures(runs.stream().map(of).toList());
    }

    /** The median in KiB; of an even number of runs the smaller of the two in the middle. */
    long memory() {
        return middle(runs.stream().map(ColdRun::kibibytes).sorted().toList());
    }

    private long warmMemory() {
        return middle(runs.stream().map(ColdRun::warmKibibytes).sorted().toList());
    }

    private static long middle(List<Long> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** As a program reads it. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("first_ms", millis(starts().median()));
        told.put("first_ms_each", runs.stream().map(run -> millis(run.first())).toList());
        told.put("first_kib", memory());
        if (isWarmed()) {
            told.put("warm_p99_ms", millis(p99()));
            told.put("warm_kib", warmMemory());
        }
        return told;
    }

    /** As a person reads it. */
    String line() {
        var warm = isWarmed()
                ? String.format(Locale.ROOT, ", warm p99 %.1f ms, %.0f MiB", millis(p99()), warmMemory() / KIBIBYTES)
                : "";
        return String.format(
                Locale.ROOT,
                "%s (%s), %.0f MiB%s",
                Figures.seconds(starts().median()),
                starts().range(),
                memory() / KIBIBYTES,
                warm);
    }

    private static double millis(Duration time) {
        return Math.round(time.toNanos() / NANOS * 10) / 10.0;
    }
}
