package org.fundwatch.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fundwatch.claims.Shares.Part;
import org.fundwatch.kernel.Money;

/** More days of an item than the fund pays for (限支付疗程), 条例 Art. 38(2). */
record Course(ByItem<CourseLimit> limits) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var items = limits.linesByItem(claim.lines());
        if (items.isEmpty()) {
            return Answer.nothing();
        }
        return Answer.all(items.entrySet().stream().map(item -> item(item.getKey(), item.getValue(), claim)))
                .and(silent(claim));
    }

    private Answer silent(Claim claim) {
        return limits.lines(claim.lines(), (_, _) -> Answer.nothing());
    }

    private Answer item(String item, List<Line> lines, Claim claim) {
        var day = lines.stream().map(Line::date).max(LocalDate::compareTo).orElseThrow();
        return limits.at(item, day)
                .map(limit -> limited(item, limit, claim).by(limits.point(item, day)))
                .orElseGet(Answer::nothing);
    }

    private static Answer limited(String item, CourseLimit limit, Claim claim) {
        var uses = limit.counts() == CourseLimit.Count.DISTINCT_DAYS_PER_STAY
                ? Uses.inVisit(item, claim)
                : Uses.everywhere(item, claim);
        if (limit.lacksDays()) {
            return Answer.lacks("params.max_days");
        }
        var over = limit.over(uses);
        var known = limit.counts() == CourseLimit.Count.DISTINCT_DAYS_PER_STAY
                || claim.history().isPresent();
        return Answer.of(found(over, limit)).and(known ? Answer.nothing() : Answer.lacks("history"));
    }

    private static Stream<Found> found(SortedMap<LocalDate, List<Line>> over, CourseLimit limit) {
        var mine = new TreeMap<>(over);
        mine.values().removeIf(List::isEmpty);
        if (mine.isEmpty()) {
            return Stream.empty();
        }
        var lines =
                mine.values().stream().flatMap(Collection::stream).distinct().toList();
        var measures = limit.counts() == CourseLimit.Count.SPAN ? Measures.none() : Measures.excessDays(mine.size());
        return Stream.of(Found.of(Extent.linesOf(lines), measures, shares(lines, mine)));
    }

    /** Of a line that covers several days evenly, the days that are over. */
    private static SortedMap<Integer, Money> shares(List<Line> lines, Map<LocalDate, List<Line>> over) {
        if (lines.stream().anyMatch(line -> line.amount().isEmpty())) {
            return Shares.none();
        }
        return Shares.of(lines.stream().map(line -> part(line, over)).toList());
    }

    private static Part part(Line line, Map<LocalDate, List<Line>> over) {
        var days = over.keySet().stream().filter(line.days()::covers).count();
        var fen = BigDecimal.valueOf(line.amount().orElseThrow().fen());
        return new Part(
                line,
                fen.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(line.days().count()), Quantity.PLACES, RoundingMode.HALF_UP));
    }
}
