package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * @param read what a point's value says, if it says anything of this
 */
record ByItem<T>(Map<String, T> set, Points points, ReadOnce<T> read) {
    /** What is missing where a point has no value. */
    static final String SILENT = "knowledge.points.value";

    ByItem {
        set = Map.copyOf(set);
    }

    ByItem(Map<String, T> set, Points points, Function<Tree, Optional<T>> ofPoint) {
        this(set, points, new ReadOnce<>(ofPoint));
    }

    /** Whether no item has a value, whatever the day. */
    boolean isEmpty() {
        return set.isEmpty() && points.equals(Points.NONE);
    }

    /** Whether an item may have a value, or a point without one, on some day. */
    boolean mayName(String item) {
        return own(item).isPresent() || points.mayName(item);
    }

    /** Points that name every item with a value: any may, where values are set. */
    Points naming() {
        return set.isEmpty() ? points : Points.ANY;
    }

    /** The lines by item, of items that may have a value; in the order of the lines. */
    Map<String, List<Line>> linesByItem(List<Line> lines) {
        if (isEmpty()) {
            return Map.of();
        }
        var byItem = new LinkedHashMap<String, List<Line>>(0);
        for (var line : lines) {
            if (mayName(line.item())) {
                byItem.computeIfAbsent(line.item(), _ -> new ArrayList<>()).add(line);
            }
        }
        return byItem;
    }

    /** Asks of each line whose item has a value; a point without one is not checked. */
    Answer lines(List<Line> lines, BiFunction<Line, T, Answer> ask) {
        if (isEmpty()) {
            return Answer.nothing();
        }
        var answers = new ArrayList<Answer>(0);
        for (var line : lines) {
            var answer = line(line, ask);
            if (!answer.isNothing()) {
                answers.add(answer);
            }
        }
        return Answer.all(answers);
    }

    /** The value of an item on a day. */
    Optional<T> at(String item, LocalDate day) {
        var own = own(item);
        if (own.isPresent()) {
            return own;
        }
        var points = this.points.at(item, day);
        for (var i = 0; i < points.size(); i++) {
            var value = read.of(points.get(i));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether any of the lines has an item with a value on a day. */
    boolean isSetFor(List<Line> lines, LocalDate day) {
        for (var line : lines) {
            if (at(line.item(), day).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** All values of an item on a day: an item may stand in several lists. */
    List<T> allAt(String item, LocalDate day) {
        var own = own(item);
        return own.isPresent()
                ? List.of(own.get())
                : points.at(item, day).stream()
                        .flatMap(point -> read.of(point).stream())
                        .distinct()
                        .toList();
    }

    /** The point that gives an item its value on a day; empty where it is set. */
    Optional<Cited> point(String item, LocalDate day) {
        return set.containsKey(item)
                ? Optional.empty()
                : points.at(item, day).stream()
                        .filter(point -> read.of(point).isPresent())
                        .map(Cited::of)
                        .findFirst();
    }

    private Optional<T> own(String item) {
        return set.isEmpty() ? Optional.empty() : Optional.ofNullable(set.get(item));
    }

    private Answer line(Line line, BiFunction<Line, T, Answer> ask) {
        var own = own(line.item());
        if (own.isPresent()) {
            return ask.apply(line, own.get());
        }
        var points = this.points.at(line.item(), line.date());
        for (var i = 0; i < points.size(); i++) {
            var value = read.of(points.get(i));
            if (value.isPresent()) {
                return ask.apply(line, value.get()).by(points.get(i));
            }
        }
        return points.isEmpty() ? Answer.nothing() : silent(points);
    }

    private static Answer silent(List<Point> points) {
        return points.stream().anyMatch(point -> point.said().isEmpty()) ? Answer.lacks(SILENT) : Answer.nothing();
    }
}
