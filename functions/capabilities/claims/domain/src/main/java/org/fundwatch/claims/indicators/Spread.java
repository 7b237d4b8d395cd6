package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Where values lie (稳健统计): their middle, and how far from it half of them are at most. A few wild ones move neither.
 *
 * @param median 中位数
 * @param deviation median of the distances to it (中位差, MAD), or the least one that counts; above zero
 * @param measure which of the two
 */
public record Spread(BigDecimal median, BigDecimal deviation, Measure measure) {
    private static final int HALF = 2;
    private static final int PLACES = 1;

    /**
     * Empty where at least half of them are the same, so that nothing says what far is.
     *
     * @param least what the deviation is at least; zero where nobody says
     */
    static Optional<Spread> of(List<BigDecimal> values, BigDecimal least) {
        var median = median(values);
        var own = median(values.stream().map(it -> it.subtract(median).abs()).toList());
        var measure = own.compareTo(least) < 0 ? Measure.LEAST_DEVIATION : Measure.MEDIAN_DEVIATION;
        var deviation = own.max(least);
        return deviation.signum() > 0 ? Optional.of(new Spread(median, deviation, measure)) : Optional.empty();
    }

    private static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / HALF);
        return sorted.size() % HALF == 1
                ? upper
                : upper.add(sorted.get(sorted.size() / HALF - 1)).divide(BigDecimal.valueOf(HALF));
    }

    /** How many deviations a value lies above the middle, one place, cut off; below it less than zero. */
    BigDecimal above(BigDecimal value) {
        return value.subtract(median).divide(deviation, PLACES, RoundingMode.DOWN);
    }
}
