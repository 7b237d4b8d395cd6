package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.kernel.Money;

/**
 * An item charged more often on a day than its unit allows (超限定频次), 条例 Art. 38(3). What lies evenly on several days is a
 * rounded part of each, so that an excess counts from the first place that is told.
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
        var answers = new ArrayList<Answer>(0);
        byItem.forEach((item, its) -> {
            var answer = item(item, its);
            if (!answer.isNothing()) {
                answers.add(answer);
            }
        });
        return Answer.all(answers).and(silent);
    }

    private Answer item(String item, List<Line> lines) {
        if (lines.size() == 1 && lines.getFirst().days().isOne()) {
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
        var most = maxPerDay.at(item, day);
        var excess = most.isEmpty() ? Quantity.ZERO : used(lines, day).above(Quantity.of(most.get()));
        return excess.rounded().equals(Quantity.ZERO)
                ? Answer.nothing()
                : above(lines, day, excess).by(maxPerDay.point(item, day));
    }

    private static Quantity used(List<Line> lines, LocalDate day) {
        var used = Quantity.ZERO;
        for (var line : lines) {
            used = line.days().covers(day) ? used.plus(perDay(line)) : used;
        }
        return used;
    }

    private static Answer above(List<Line> lines, LocalDate day, Quantity excess) {
        var onDay = lines.stream().filter(line -> line.days().covers(day)).toList();
        return Answer.of(Found.of(Extent.linesOf(onDay), Measures.excess(excess.rounded()), shares(onDay, excess)));
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
        return line.days().isOne()
                ? line.qty()
                : new Quantity(line.qty()
                        .value()
                        .divide(BigDecimal.valueOf(line.days().count()), Quantity.PLACES, RoundingMode.HALF_UP));
    }
}
