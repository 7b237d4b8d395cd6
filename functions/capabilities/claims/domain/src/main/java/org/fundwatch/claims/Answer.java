package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule's answer on one claim.
 *
 * @param missing paths of what it needed and did not get
 */
record Answer(List<Found> found, List<String> missing) {
    private static final Answer NOTHING = new Answer(List.of(), List.of());

    Answer {
        found = List.copyOf(found);
        missing = missing.stream().distinct().toList();
    }

    static Answer of(Stream<Found> found) {
        return new Answer(found.toList(), List.of());
    }

    static Answer of(Found... found) {
        return new Answer(List.of(found), List.of());
    }

    static Answer nothing() {
        return NOTHING;
    }

    static Answer lacks(String... missing) {
        return new Answer(List.of(), List.of(missing));
    }

    /** All answers together. */
    static Answer all(Stream<Answer> answers) {
        var found = new ArrayList<Found>();
        var missing = new ArrayList<String>();
        answers.forEach(answer -> {
            found.addAll(answer.found);
            missing.addAll(answer.missing);
        });
        return found.isEmpty() && missing.isEmpty() ? NOTHING : new Answer(found, missing);
    }

    Answer and(Answer other) {
        return all(Stream.of(this, other));
    }

    /** This answer as one that a knowledge point gave. */
    Answer by(Optional<Cited> point) {
        return point.isEmpty() || found.isEmpty()
                ? this
                : new Answer(found.stream().map(it -> it.by(point)).toList(), missing);
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
