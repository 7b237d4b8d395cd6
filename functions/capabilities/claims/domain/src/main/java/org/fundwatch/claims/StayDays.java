package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Beds, nursing or consultations charged for more days than the stay has (天数大于住院天数), 条例 Art. 38(3). */
record StayDays(Counting counting) implements Evaluator {
    private static final Set<Category> BY_THE_DAY = EnumSet.of(Category.BED, Category.NURSING, Category.CONSULTATION);

    /** Whether the day of discharge counts (出院日是否计入). */
    enum Counting {
        OUT_DAY_NOT_COUNTED,
        BOTH_DAYS_COUNTED;

        /** A stay that ends on the day it began is one day. */
        long days(LocalDate admitted, LocalDate discharged) {
            var nights = DAYS.between(admitted, discharged);
            return switch (this) {
                case OUT_DAY_NOT_COUNTED -> Math.max(nights, 1);
                case BOTH_DAYS_COUNTED -> nights + 1;
            };
        }
    }

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        var lines = visit.lines().stream()
                .filter(line -> BY_THE_DAY.contains(line.category()))
                .toList();
        if (lines.isEmpty()) {
            return Answer.nothing();
        }
        return visit.discharged()
                .map(day -> Answer.of(above(lines, counting.days(visit.admitted(), day))))
                .orElseGet(() -> Answer.lacks("visit.discharged"));
    }

    private static Stream<Found> above(List<Line> lines, long days) {
        var most = Quantity.of(Math.toIntExact(days));
        return lines.stream().collect(groupingBy(Line::item, LinkedHashMap::new, toList())).entrySet().stream()
                .flatMap(item -> item(item.getKey(), item.getValue(), most));
    }

    private static Stream<Found> item(String item, List<Line> lines, Quantity most) {
        var excess = lines.stream()
                .map(Line::qty)
                .reduce(Quantity.ZERO, Quantity::plus)
                .above(most);
        return excess.equals(Quantity.ZERO)
                ? Stream.empty()
                : Stream.of(Found.of(Extent.item(item, lines), Measures.excess(excess), Shares.ofLast(lines, excess)));
    }
}
