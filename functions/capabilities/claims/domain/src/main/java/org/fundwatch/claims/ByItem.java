package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.kernel.Tree;

/**
 * A rule's values by item: those that are set for it, else those of the points in force on the day.
 *
 * @param ofPoint what a point's value says, if it says anything of this
 */
record ByItem<T>(Map<String, T> set, Points points, Function<Tree, Optional<T>> ofPoint) {
    /** What is missing where a point has no value. */
    static final String SILENT = "knowledge.points.value";

    ByItem {
        set = Map.copyOf(set);
    }

    /** Whether no item has a value, whatever the day. */
    boolean isEmpty() {
        return set.isEmpty() && points.equals(Points.NONE);
    }

    /** Asks of each line whose item has a value; a point without one is not checked. */
    Answer lines(Claim claim, BiFunction<Line, T, Answer> ask) {
        return isEmpty() ? Answer.nothing() : Answer.all(claim.lines().stream().map(line -> line(line, ask)));
    }

    /** The value of an item on a day. */
    Optional<T> at(String item, LocalDate day) {
        var own = Optional.ofNullable(set.get(item));
        return own.isPresent()
                ? own
                : points.at(item, day).stream()
                        .flatMap(point -> point.value().flatMap(ofPoint).stream())
                        .findFirst();
    }

    /** All values of an item on a day: an item may stand in several lists. */
    List<T> allAt(String item, LocalDate day) {
        var own = Optional.ofNullable(set.get(item));
        return own.isPresent()
                ? List.of(own.get())
                : points.at(item, day).stream()
                        .flatMap(point -> point.value().flatMap(ofPoint).stream())
                        .distinct()
                        .toList();
    }

    /** The point that gives an item its value on a day; empty where it is set. */
    Optional<Cited> point(String item, LocalDate day) {
        return set.containsKey(item)
                ? Optional.empty()
                : points.at(item, day).stream()
                        .filter(point -> point.value().flatMap(ofPoint).isPresent())
                        .map(Cited::of)
                        .findFirst();
    }

    private Answer line(Line line, BiFunction<Line, T, Answer> ask) {
        var own = set.get(line.item());
        if (own != null) {
            return ask.apply(line, own);
        }
        var points = this.points.at(line.item(), line.date());
        if (points.isEmpty()) {
            return Answer.nothing();
        }
        return points.stream()
                .flatMap(point -> point.value().flatMap(ofPoint).stream()
                        .map(value -> ask.apply(line, value).by(Optional.of(Cited.of(point)))))
                .findFirst()
                .orElseGet(() -> silent(points));
    }

    private static Answer silent(List<Point> points) {
        return points.stream().anyMatch(point -> point.value().isEmpty()) ? Answer.lacks(SILENT) : Answer.nothing();
    }
}
