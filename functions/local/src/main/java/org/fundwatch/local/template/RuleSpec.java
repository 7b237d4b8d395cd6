package org.fundwatch.local.template;

import java.util.List;

/**
 * Sends events of a bus to a queue.
 *
 * @param sources any of these; empty: every source
 * @param detailTypes any of these; empty: every type
 * @param inputPath what of the event is sent, {@code $} for all of it or {@code $.detail}
 */
public record RuleSpec(String bus, List<String> sources, List<String> detailTypes, String queue, String inputPath) {
    public RuleSpec {
        sources = List.copyOf(sources);
        detailTypes = List.copyOf(detailTypes);
    }
}
