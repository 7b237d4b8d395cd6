package org.fundwatch.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Repeated measurements of one thing.
 *
 * @param runs in the order of the runs, at least one
 */
record Figures(List<Duration> runs) {

    Figures {
        runs = List.copyOf(runs);
    }

    /** The middle one, or half way between the two in the middle. */
    Duration median() {
        var sorted = runs.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    String range() {
        var sorted = runs.stream().sorted().toList();
        return seconds(sorted.getFirst()) + " to " + seconds(sorted.getLast());
    }

    /** How many times as long the median of this is as that of the other. */
    String times(Figures other) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                (double) median().toMillis() / other.median().toMillis());
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toMillis() / 1000.0);
    }
}
