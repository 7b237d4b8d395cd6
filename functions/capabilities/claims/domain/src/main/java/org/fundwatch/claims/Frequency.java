package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.kernel.Money;

/**
 * An item charged more often on a day than its unit allows (超限定频次), 条例 Art. 38(3).
 *
 * @param maxPerDay most units on a day: 1 where the unit is a day, 24 where it is an hour
 */
record Frequency(ByItem<Integer> maxPerDay) implements OfPoints {

    @Override
    public Points naming() {
        return maxPerDay.naming();
    }

    @Override
    public Answer ask(Claim claim, List<Line> lines) {
        var byItem = maxPerDay.linesByItem(lines);
        if (byItem.isEmpty()) {
            return Answer.nothing();
        }
        var silent = maxPerDay.lines(lines, (_, _) -> Answer.nothing());
        return Answer.all(byItem.entrySet().stream().map(item -> item(item.getKey(), item.getValue())))
                .and(silent);
    }

    private Answer item(String item, List<Line> lines) {
        if (lines.size() == 1 && lines.getFirst().days().count() == 1) {
            return day(item, lines, lines.getFirst().date());
        }
        var days = new TreeSet<LocalDate>();
        lines.forEach(line -> {
            if (maxPerDay.at(item, line.date()).isPresent()) {
                line.days().each().forEach(days::add);
            }
        });
        return Answer.all(days.stream().map(day -> day(item, lines, day)));
    }

    private Answer day(String item, List<Line> lines, LocalDate day) {
        return maxPerDay
                .at(item, day)
                .map(most -> day(lines, day, most))
                .filter(answer -> !answer.isNothing())
                .map(answer -> answer.by(maxPerDay.point(item, day)))
                .orElseGet(Answer::nothing);
    }

    private static Answer day(List<Line> lines, LocalDate day, int most) {
        var onDay = new ArrayList<Line>(lines.size());
        var used = Quantity.ZERO;
        for (var line : lines) {
            if (line.days().covers(day)) {
                onDay.add(line);
                used = used.plus(perDay(line));
            }
        }
        var excess = used.above(Quantity.of(most));
        return excess.equals(Quantity.ZERO)
                ? Answer.nothing()
                : Answer.of(Stream.of(
                        Found.of(Extent.linesOf(onDay), Measures.excess(excess.rounded()), shares(onDay, excess))));
    }

    private static SortedMap<Integer, Money> shares(List<Line> lines, Quantity excess) {
        if (lines.stream().anyMatch(line -> line.unitPrice().isEmpty())) {
            return Shares.none();
        }
        var parts = new ArrayList<Part>();
        var left = excess;
        for (var line : lines.reversed()) {
            var here = perDay(line).atMost(left);
            left = left.above(here);
            parts.add(Part.of(line, here));
        }
        return Shares.of(parts);
    }

    private static Quantity perDay(Line line) {
        var days = line.days().count();
        return days == 1
                ? line.qty()
                : new Quantity(
                        line.qty().value().divide(BigDecimal.valueOf(days), Quantity.PLACES, RoundingMode.HALF_UP));
    }
}
