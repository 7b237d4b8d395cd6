package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.claims.knowledge.Point;

/**
 * A rule's answer on one claim.
 *
 * @param missing paths of what it needed and did not get
 */
record Answer(List<Found> found, List<String> missing) {
    private static final Answer NOTHING = new Answer(List.of(), List.of());

    Answer {
        found = List.copyOf(found);
        missing = missing.size() > 1 ? missing.stream().distinct().toList() : List.copyOf(missing);
    }

    static Answer of(Stream<Found> found) {
        return of(found.toList());
    }

    static Answer of(Found found) {
        return of(List.of(found));
    }

    private static Answer of(List<Found> found) {
        return found.isEmpty() ? NOTHING : new Answer(found, List.of());
    }

    static Answer nothing() {
        return NOTHING;
    }

    static Answer lacks(String... missing) {
        return new Answer(List.of(), List.of(missing));
    }

    /** What is not known of a sum over lines: nothing where each has its amount. */
    static Answer unpriced(Collection<Line> lines, String path) {
        return lines.stream().anyMatch(line -> line.amount().isEmpty()) ? lacks(path) : NOTHING;
    }

    /** All answers together. */
    static Answer all(Stream<Answer> answers) {
        return all(answers.filter(answer -> !answer.isNothing()).toList());
    }

    /** All answers together. */
    static Answer all(List<Answer> answers) {
        if (answers.size() <= 1) {
            return answers.isEmpty() ? NOTHING : answers.getFirst();
        }
        var found = new ArrayList<Found>(answers.size());
        var missing = new ArrayList<String>(0);
        for (var answer : answers) {
            found.addAll(answer.found);
            missing.addAll(answer.missing);
        }
        return found.isEmpty() && missing.isEmpty() ? NOTHING : new Answer(found, missing);
    }

    boolean isNothing() {
        return found.isEmpty() && missing.isEmpty();
    }

    Answer and(Answer other) {
        if (other.isNothing()) {
            return this;
        }
        return isNothing() ? other : all(List.of(this, other));
    }

    /** This answer as one that a knowledge point gave. */
    Answer by(Point point) {
        return found.isEmpty() ? this : by(Optional.of(Cited.of(point)));
    }

    /** This answer as one that a knowledge point gave, if any did. */
    Answer by(Optional<Cited> point) {
        if (point.isEmpty() || found.isEmpty()) {
            return this;
        }
        if (found.size() == 1 && missing.isEmpty()) {
            return of(found.getFirst().by(point));
        }
        var cited = new ArrayList<Found>(found.size());
        for (var it : found) {
            cited.add(it.by(point));
        }
        return new Answer(cited, missing);
    }

    /** As the trace tells it: where, by lines, and what was missing; no id. */
    String told() {
        if (isNothing()) {
            return "nothing found";
        }
        return Stream.concat(
                        found.stream().map(it -> "found in " + it.extent()),
                        missing.stream().map("not checked: "::concat))
                .collect(Collectors.joining("; "));
    }
}
