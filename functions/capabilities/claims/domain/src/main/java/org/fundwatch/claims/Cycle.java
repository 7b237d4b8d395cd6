package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item used again too soon, or too often in a week, a month, a quarter or a year (周期超频次), 条例 Art. 38(2).
 *
 * @param minGapDays fewest days from one day of use to the next
 */
record Cycle(ByItem<Integer> minGapDays, List<PerPeriod> periods) implements Evaluator {
    Cycle {
        periods = List.copyOf(periods);
    }

    @Override
    public Answer ask(Claim claim) {
        var items = new LinkedHashSet<String>();
        for (var line : claim.lines()) {
            if (mayName(line.item())) {
                items.add(line.item());
            }
        }
        if (items.isEmpty()) {
            return Answer.nothing();
        }
        var silent = minGapDays.lines(claim.lines(), (_, _) -> Answer.nothing());
        return Answer.all(items.stream().flatMap(item -> item(item, claim))).and(silent);
    }

    private boolean mayName(String item) {
        return minGapDays.mayName(item) || periods.stream().anyMatch(it -> it.mayName(item));
    }

    private Stream<Answer> item(String item, Claim claim) {
        var day = claim.visit().admitted();
        var gap = minGapDays
                .at(item, day)
                .map(least -> tooSoon(Uses.everywhere(item, claim), least).by(minGapDays.point(item, day)));
        var often = periods.stream().flatMap(it -> it.item(item, day, claim));
        var answers = Stream.concat(gap.stream(), often).toList();
        return answers.isEmpty() || claim.history().isPresent()
                ? answers.stream()
                : Stream.concat(answers.stream(), Stream.of(Answer.lacks("history")));
    }

    /** A line over several days is found once, by the shortest gap. */
    private static Answer tooSoon(Uses uses, int least) {
        var days = uses.inOrder();
        var gaps = new LinkedHashMap<Line, Long>();
        for (var i = 1; i < days.size(); i++) {
            var gap = DAYS.between(days.get(i - 1), days.get(i));
            if (gap < least) {
                uses.days().get(days.get(i)).forEach(line -> gaps.merge(line, gap, Math::min));
            }
        }
        return Answer.of(gaps.entrySet().stream().map(it -> found(it.getKey(), it.getValue())));
    }

    private static Found found(Line line, long gap) {
        return Found.line(line, Measures.of(Measure.GAP_DAYS, gap));
    }
}
