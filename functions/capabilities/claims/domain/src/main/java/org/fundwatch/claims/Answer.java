package org.fundwatch.claims;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule's answer on one claim.
 *
 * @param missing paths of what it needed and did not get
 */
record Answer(List<Found> found, List<String> missing) {
    Answer {
        found = List.copyOf(found);
        missing = missing.stream().distinct().toList();
    }

    static Answer of(Stream<Found> found) {
        return new Answer(found.toList(), List.of());
    }

    static Answer nothing() {
        return new Answer(List.of(), List.of());
    }

    static Answer lacks(String... missing) {
        return new Answer(List.of(), List.of(missing));
    }

    Answer and(Answer other) {
        return new Answer(
                Stream.concat(found.stream(), other.found.stream()).toList(),
                Stream.concat(missing.stream(), other.missing.stream()).toList());
    }

    /** As the trace tells it: where, by lines, and what was missing; no id. */
    String told() {
        var all = Stream.concat(
                found.stream().map(it -> "found in " + it.extent()),
                missing.stream().map("not checked: "::concat));
        var text = all.collect(Collectors.joining("; "));
        return text.isEmpty() ? "nothing found" : text;
    }
}
