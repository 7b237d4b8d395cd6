package org.fundwatch.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Points;

/**
 * Two items of which one includes the other, both charged (重复收费), 条例 Art. 38(3): the included one is refused, whatever the
 * order of lines, once however many include it.
 *
 * @param including by included item, the items that include it
 * @param window where both must stand
 * @param windows where both must stand by a point's value
 */
record Pairs(Map<String, List<String>> including, Window window, Points points, ReadOnce<Window> windows)
        implements OfPoints {

    /** Where both items of a pair must stand to be one charge too many. */
    enum Window {
        SAME_DAY,
        SAME_STAY;

        boolean holds(Line one, Line other) {
            return switch (this) {
                case SAME_DAY -> one.days().meets(other.days());
                case SAME_STAY -> true;
            };
        }
    }

    @Override
    public Points naming() {
        return including.isEmpty() ? points : Points.ANY;
    }

    @Override
    public Answer ask(Claim claim, List<Line> lines) {
        var answers = new ArrayList<Answer>(0);
        for (var line : lines) {
            var answer = line(line, lines);
            if (!answer.isNothing()) {
                answers.add(answer);
            }
        }
        return Answer.all(answers);
    }

    /** Among lines that hold every item with which it may make a pair. */
    private Answer line(Line line, List<Line> among) {
        if (!including.isEmpty() && withAny(line, including.getOrDefault(line.item(), List.of()), among)) {
            return refused(line);
        }
        var missing = Answer.nothing();
        for (var point : points.at(line.item(), line.date())) {
            var answer = point.place() == 0 ? Answer.nothing() : byPoint(line, point, among);
            if (!answer.found().isEmpty()) {
                return answer.by(point);
            }
            missing = missing.and(answer);
        }
        return missing;
    }

    private boolean withAny(Line line, List<String> wholes, List<Line> among) {
        return wholes.stream().anyMatch(whole -> with(line, whole::equals, window, among));
    }

    private Answer byPoint(Line line, Point point, List<Line> among) {
        if (!with(line, point::isFirst, Window.SAME_STAY, among)) {
            return Answer.nothing();
        }
        return windows.of(point)
                .map(within -> with(line, point::isFirst, within, among) ? refused(line) : Answer.nothing())
                .orElseGet(() -> Answer.lacks(ByItem.SILENT));
    }

    private static Answer refused(Line line) {
        return Answer.of(Found.line(line, Measures.none()));
    }

    private static boolean with(Line line, Predicate<String> whole, Window window, List<Line> among) {
        for (var other : among) {
            if (other.no() != line.no()
                    && !other.qty().equals(Quantity.ZERO)
                    && whole.test(other.item())
                    && window.holds(line, other)
                    && samePart(line, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean samePart(Line one, Line other) {
        var part = one.proof().bodyPart();
        var otherPart = other.proof().bodyPart();
        return part.isEmpty() || otherPart.isEmpty() || part.equals(otherPart);
    }
}
