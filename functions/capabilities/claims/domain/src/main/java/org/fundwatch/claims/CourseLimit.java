package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long an item is paid for (支付疗程).
 *
 * @param maxDays days of use, or days since the first use
 * @param maxMonths months since the first use; it comes before days
 */
record CourseLimit(Count counts, Optional<Integer> maxDays, Optional<Integer> maxMonths) {

    /** What is counted. */
    enum Count {
        /** Every day of use, wherever. */
        DISTINCT_DAYS,
        /** Every day of use in this stay. */
        DISTINCT_DAYS_PER_STAY,
        /** The time since the first use. */
        SPAN
    }

    /** Where nothing says what is counted: months are a span, days are days of use. */
    static CourseLimit of(Optional<Count> counts, Optional<Integer> maxDays, Optional<Integer> maxMonths) {
        var silent = maxDays.isEmpty() ? Count.SPAN : Count.DISTINCT_DAYS;
        return new CourseLimit(counts.orElse(silent), maxDays, maxMonths);
    }

    /** Days of use are counted, and nobody says how many may be. */
    boolean lacksDays() {
        return counts != Count.SPAN && maxDays.isEmpty();
    }

    /** The days that are over, with the visit's lines on them. */
    SortedMap<LocalDate, List<Line>> over(Uses uses) {
        if (uses.days().isEmpty()) {
            return uses.days();
        }
        return switch (counts) {
            case SPAN -> uses.days().tailMap(end(uses.days().firstKey()));
            case DISTINCT_DAYS, DISTINCT_DAYS_PER_STAY ->
                maxDays.map(most -> after(uses, most)).orElseGet(TreeMap::new);
        };
    }

    private LocalDate end(LocalDate first) {
        return maxMonths
                .map(first::plusMonths)
                .or(() -> maxDays.map(first::plusDays))
                .orElse(LocalDate.MAX);
    }

    private static SortedMap<LocalDate, List<Line>> after(Uses uses, int most) {
        var over = new TreeMap<LocalDate, List<Line>>();
        uses.days().entrySet().stream().skip(most).forEach(use -> over.put(use.getKey(), use.getValue()));
        return over;
    }
}
