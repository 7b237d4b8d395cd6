package org.fundwatch.claims;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An item used again too soon, or too often in a week (周期超频次), 条例 Art. 38(2).
 *
 * @param minGapDays fewest days from one day of use to the next
 * @param perWeek most uses from Monday to Sunday
 */
record Cycle(ByItem<Integer> minGapDays, ByItem<Integer> perWeek) implements Evaluator {

    private record Use(Line line, boolean own, LocalDate day) {}

    @Override
    public Answer ask(Claim claim) {
        var items = new LinkedHashSet<String>();
        for (var line : claim.lines()) {
            if (minGapDays.mayName(line.item()) || perWeek.mayName(line.item())) {
                items.add(line.item());
            }
        }
        if (items.isEmpty()) {
            return Answer.nothing();
        }
        var silent = minGapDays.lines(claim, (_, _) -> Answer.nothing());
        return Answer.all(items.stream().flatMap(item -> item(item, claim))).and(silent);
    }

    private Stream<Answer> item(String item, Claim claim) {
        var day = claim.visit().admitted();
        var gap = minGapDays
                .at(item, day)
                .map(least -> tooSoon(Uses.everywhere(item, claim), least).by(minGapDays.point(item, day)));
        var week = perWeek.at(item, day).map(most -> tooOften(item, claim, most).by(perWeek.point(item, day)));
        var answers = Stream.concat(gap.stream(), week.stream()).toList();
        return answers.isEmpty() || claim.history().isPresent()
                ? answers.stream()
                : Stream.concat(answers.stream(), Stream.of(Answer.lacks("history")));
    }

    private static Answer tooSoon(Uses uses, int least) {
        var days = uses.inOrder();
        return Answer.of(IntStream.range(1, days.size()).boxed().flatMap(i -> {
            var gap = DAYS.between(days.get(i - 1), days.get(i));
            return gap < least ? uses.days().get(days.get(i)).stream().map(line -> found(line, gap)) : Stream.empty();
        }));
    }

    private static Found found(Line line, long gap) {
        return Found.line(line, Measures.of(Measure.GAP_DAYS, gap));
    }

    private static Answer tooOften(String item, Claim claim, int most) {
        var earlier = claim.earlier().stream()
                .flatMap(visit -> visit.lines().stream())
                .flatMap(line -> line.days().each().map(day -> new Use(line, false, day)));
        var own = claim.lines().stream().flatMap(line -> line.days().each().map(day -> new Use(line, true, day)));
        var byWeek = Stream.concat(earlier, own)
                .filter(use -> use.line().item().equals(item))
                .sorted(Comparator.comparing(Use::day)
                        .thenComparing(Use::own)
                        .thenComparing(use -> use.line().no()))
                .collect(groupingBy(use -> use.day().with(previousOrSame(MONDAY)), TreeMap::new, toList()));
        return Answer.of(byWeek.values().stream()
                .flatMap(week -> week.stream().skip(most))
                .filter(Use::own)
                .map(Use::line)
                .distinct()
                .map(line -> Found.line(line, Measures.none())));
    }
}
