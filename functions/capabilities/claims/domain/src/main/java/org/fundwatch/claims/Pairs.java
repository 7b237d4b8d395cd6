package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Points;

/**
 * Two items of which one includes the other, both charged (重复收费), 条例 Art. 38(3): the included one is refused, whatever the
 * order of lines, once however many include it.
 *
 * @param including by included item, the items that include it
 * @param window where both must stand
 */
record Pairs(Map<String, List<String>> including, Window window, Points points) implements Evaluator {

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
    public Answer ask(Claim claim) {
        return Answer.all(claim.lines().stream().map(line -> line(line, claim)));
    }

    private Answer line(Line line, Claim claim) {
        if (with(line, including.getOrDefault(line.item(), List.of()), window, claim)) {
            return refused(line);
        }
        var missing = Answer.nothing();
        for (var point : points.at(line.item(), line.date())) {
            var answer = point.place() == 0 ? Answer.nothing() : byPoint(line, point, claim);
            if (!answer.found().isEmpty()) {
                return answer.by(Optional.of(Cited.of(point)));
            }
            missing = missing.and(answer);
        }
        return missing;
    }

    private static Answer byPoint(Line line, Point point, Claim claim) {
        var whole = point.codes().subList(0, 1);
        var said = point.value().filter(value -> value.has("window"));
        if (said.isEmpty()) {
            return with(line, whole, Window.SAME_STAY, claim) ? Answer.lacks(ByItem.SILENT) : Answer.nothing();
        }
        var within = Spelling.read(said.get(), "window", Window.class);
        return with(line, whole, within, claim) ? refused(line) : Answer.nothing();
    }

    private static Answer refused(Line line) {
        return Answer.of(Found.line(line, Measures.none()));
    }

    private static boolean with(Line line, List<String> wholes, Window window, Claim claim) {
        return !wholes.isEmpty()
                && claim.lines().stream()
                        .filter(other -> other.no() != line.no() && wholes.contains(other.item()))
                        .anyMatch(other -> window.holds(line, other) && samePart(line, other));
    }

    private static boolean samePart(Line one, Line other) {
        var part = one.proof().bodyPart();
        var otherPart = other.proof().bodyPart();
        return part.isEmpty() || otherPart.isEmpty() || part.equals(otherPart);
    }
}
