package org.fundwatch.platform;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts as one line of a log (指标) that CloudWatch reads as metrics of their own: whole numbers under names, so that nothing of a
 * case or a person has a place in it.
 *
 * @param counts by the name of the metric, letters only
 */
public record MetricLine(Instant at, Map<String, Integer> counts) {
    /** Where alarms find them; the embedded metric format (EMF) wants it in every line. */
    public static final String NAMESPACE = "Fundwatch";

    public MetricLine {
        counts = Map.copyOf(counts);
        if (counts.isEmpty() || !counts.keySet().stream().allMatch(name -> name.matches("[A-Za-z]+"))) {
            throw new IllegalArgumentException("a metric has a name of letters");
        }
    }

    /** The line as it is printed, without its end. */
    public String text() {
        var sorted = new TreeMap<>(counts);
        var names = sorted.keySet().stream()
                .map(name -> "{\"Name\":\"%s\",\"Unit\":\"Count\"}".formatted(name))
                .collect(joining(","));
        var values = sorted.entrySet().stream()
                .map(count -> "\"%s\":%d".formatted(count.getKey(), count.getValue()))
                .collect(joining(","));
        return """
                {"_aws":{"Timestamp":%d,"CloudWatchMetrics":[{"Namespace":"%s","Dimensions":[[]],"Metrics":[%s]}]},%s}""".formatted(at.toEpochMilli(), NAMESPACE, names, values);
    }

    /** Writes it as a whole line; what a function writes to standard output is an entry of its log. */
    public void writeTo(PrintStream out) {
        out.println(text());
    }
}
